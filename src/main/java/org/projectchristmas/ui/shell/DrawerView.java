package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.control.OneOf;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/**
 * The drawer at the bottom of the window: pages behind a row of tabs. Only the page that is shown is in the scene. It can be open or
 * not, and as tall as the window's whole main area.
 */
final class DrawerView {
    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final List<DrawerTab> tabs;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty maximized = new SimpleBooleanProperty();
    private final ObjectProperty<DrawerTab> shown;
    private final OneOf<DrawerTab> marked;

    @FXML
    private BorderPane frame;

    @FXML
    private StackPane page;

    @FXML
    private HBox strip;

    @FXML
    private HBox tabRow;

    @FXML
    private HBox tools;

    @FXML
    private Button maximize;

    @FXML
    private FontIcon maximizeIcon;

    @FXML
    private Button hide;

    /** @param tabs from left to right, at least one */
    DrawerView(List<DrawerTab> tabs, Messages messages) {
        this.tabs = List.copyOf(tabs);
        this.messages = messages;
        shown = new SimpleObjectProperty<>(tabs.getFirst());
        marked = new OneOf<>(shown, shown::set);
        FxmlView.load(this, messages);
        tabs.forEach(each -> tabRow.getChildren().add(toggle(each)));
        shown.subscribe(this::turnTo);
        tabs.stream()
                .flatMap(DrawerView::notes)
                .forEach(each -> each.textProperty().subscribe(() -> {
                    new FxThread().execute(this::fit);
                }));
        // A page's commands may come to say something else, and need more room or less.
        strip.widthProperty().subscribe(_ -> new FxThread().execute(this::fit));
        frame.widthProperty().subscribe(_ -> new FxThread().execute(this::fit));
        maximized.subscribe(
                now -> maximizeIcon.setIconCode(Boolean.TRUE.equals(now) ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
    }

    private ToggleButton toggle(DrawerTab tab) {
        var toggle = new ToggleButton(messages.text(tab.textKey()), Icons.of(tab.icon()));
        toggle.setId("tab-" + tab.id());
        toggle.getStyleClass().add("drawer-tab");
        toggle.setAccessibleRole(AccessibleRole.TAB_ITEM);
        toggle.setMinWidth(HBox.USE_PREF_SIZE);
        marked.add(toggle, tab);
        return toggle;
    }

    private void turnTo(DrawerTab tab) {
        page.getChildren().setAll(tab.root());
        tools.getChildren().setAll(tab.tools().stream().toList());
        fit();
    }

    /** What a page says beside its commands. */
    private static Stream<Label> notes(DrawerTab tab) {
        return tab.tools().stream()
                .flatMap(each -> each.lookupAll(".note").stream())
                .filter(Label.class::isInstance)
                .map(Label.class::cast);
    }

    /**
     * Where there is no room for them, a page's commands do without words, and then the tabs; their tooltips have them. What a page
     * says beside them is there as a whole or not at all.
     */
    private void fit() {
        strip.pseudoClassStateChanged(CRAMPED, false);
        strip.pseudoClassStateChanged(TIGHT, false);
        strip.pseudoClassStateChanged(CRAMPED, isTooWide());
        strip.pseudoClassStateChanged(TIGHT, isTooWide());
        strip.applyCss();
        double room = frame.getWidth() - strip.minWidth(-1);
        notes(shown.get()).forEach(each -> each.setVisible(each.prefWidth(-1) - each.minWidth(-1) <= room));
    }

    /** The strip itself is never narrower than it must be: it would rather reach out of the drawer. */
    private boolean isTooWide() {
        strip.applyCss();
        return frame.getWidth() > 0 && strip.minWidth(-1) > frame.getWidth();
    }

    /** Gives every page its key, and the drawer its own. */
    void wire(Shortcuts shortcuts) {
        for (int i = 0; i < tabs.size(); i++) {
            DrawerTab tab = tabs.get(i);
            shortcuts
                    .add(
                            Group.DRAWER,
                            messages.text("drawer.show", messages.text(tab.textKey())),
                            "Shortcut+" + (i + 1),
                            () -> show(tab.id()))
                    .explain((ToggleButton) tabRow.getChildren().get(i));
        }
        var whole = shortcuts.add(
                Group.DRAWER, messages.text("drawer.maximize"), "Shortcut+Shift+J", this::switchMaximized);
        whole.explain(maximize);
        maximize.setOnAction(_ -> whole.action().run());
        Shortcuts.explain(hide, messages.text("drawer.hide"));
        hide.setOnAction(_ -> open.set(false));
    }

    /** Opens the drawer at a page; one that is not known is the first. */
    void show(String id) {
        restore(id);
        open.set(true);
        tabRow.getChildren().get(tabs.indexOf(shown.get())).requestFocus();
    }

    /** Turns to a page, open or not; one that is not known is the first. */
    void restore(String id) {
        shown.set(tabs.stream().filter(each -> each.id().equals(id)).findFirst().orElse(tabs.getFirst()));
    }

    private void switchMaximized() {
        maximized.set(!(open.get() && maximized.get()));
        open.set(true);
    }

    @FXML
    private void stripClicked(MouseEvent event) {
        if (strip.equals(event.getTarget()) && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            switchMaximized();
        }
    }

    BooleanProperty openProperty() {
        return open;
    }

    /** Whether it covers the catalog while it is open. */
    BooleanProperty maximizedProperty() {
        return maximized;
    }

    /** The id of the page that is shown, or would be. */
    String shownTab() {
        return shown.get().id();
    }

    Region root() {
        return frame;
    }
}
