package org.projectchristmas.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.ui.catalog.BranchText;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.TrailViewModel;
import org.projectchristmas.ui.control.FittingPrompt;
import org.projectchristmas.ui.fx.Appearance;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.search.CompletionViewModel;
import org.projectchristmas.ui.search.SearchPanel;

/** The bar at the top: the search field and the window's commands. */
final class TopBarView {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Messages messages;
    private final Theme theme;
    private final Parent root;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty refreshHereOffered = new SimpleBooleanProperty();

    @FXML
    private HBox bar;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private HBox searchBox;

    @FXML
    private TextField search;

    @FXML
    private Button clear;

    @FXML
    private ToggleButton filters;

    @FXML
    private SplitMenuButton refresh;

    @FXML
    private MenuItem refreshAll;

    @FXML
    private MenuItem refreshHere;

    @FXML
    private MenuItem cancelAll;

    @FXML
    private Button export;

    @FXML
    private ToggleButton activity;

    @FXML
    private Button light;

    @FXML
    private FontIcon lightIcon;

    @FXML
    private MenuButton more;

    @FXML
    private ToggleGroup appearances;

    @FXML
    private RadioMenuItem system;

    @FXML
    private RadioMenuItem alwaysLight;

    @FXML
    private RadioMenuItem alwaysDark;

    @FXML
    private MenuItem quit;

    TopBarView(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
        root = FxmlView.load(this, messages);
        refresh.getStyleClass().add("accent");
        bar.widthProperty().subscribe(_ -> fitSoon());
        filters.textProperty().subscribe(_ -> fitSoon());
        FittingPrompt.in(search, List.of(messages.text("search.prompt"), messages.text("search.prompt.short")));
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.setOnAction(_ -> clearSearch());
        search.focusedProperty().subscribe(focused -> searchBox.pseudoClassStateChanged(ACTIVE, focused));
        system.setUserData(Appearance.SYSTEM);
        alwaysLight.setUserData(Appearance.LIGHT);
        alwaysDark.setUserData(Appearance.DARK);
        appearances.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                theme.setAppearance((Appearance) toggle.getUserData());
            }
        });
        theme.appearanceProperty().subscribe(_ -> showAppearance());
        theme.darkProperty().subscribe(dark -> lightIcon.setIconCode(dark ? Feather.SUN : Feather.MOON));
    }

    /** Not in the midst of a layout: what is measured there may be what was there before. */
    private void fitSoon() {
        new FxThread().execute(this::fit);
    }

    /** Where there is no room for words, icons and tooltips must do. */
    private void fit() {
        if (bar.getWidth() == 0) {
            return;
        }
        showWords(true);
        bar.applyCss();
        showWords(bar.prefWidth(-1) <= bar.getWidth());
    }

    private void showWords(boolean shown) {
        var display = shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        for (Labeled each : List.of(filters, refresh, export, activity)) {
            each.setContentDisplay(display);
        }
    }

    /** Connects the controls with what they do and gives them their keys. */
    void wire(Commands commands, Shortcuts shortcuts) {
        shortcuts
                .add(Group.FIND, messages.text("search.focus"), "Shortcut+F", this::focusSearch)
                .explain(search);
        shortcuts
                .add(Group.FIND, messages.text("search.clear"), "Esc", this::clearSearch)
                .unlessTyping()
                .explain(clear);
        shortcuts.add(Group.FIND, messages.text("search.to-table"), "Shortcut+T", commands.focusTable());
        shortcuts.add(Group.FIND, messages.text("shelves.focus"), "Shortcut+B", commands.focusShelves());
        shortcuts
                .add(Group.FIND, messages.text("facets.toggle"), "Shortcut+Shift+F", filters::fire)
                .explain(filters);
        var all = shortcuts
                .add(Group.SHOPS, messages.text("refresh.all"), "F5", commands.refreshAll())
                .icon(Feather.REFRESH_CW);
        all.explain(refresh);
        refresh.setOnAction(_ -> all.run());
        all.serve(refreshAll);
        shortcuts
                .add(Group.SHOPS, messages.text("refresh.here"), "Shortcut+F5", commands.refreshHere())
                .onlyWhile(refreshHereOffered)
                .serve(refreshHere);
        shortcuts
                .add(Group.SHOPS, messages.text("refresh.cancel"), "Shortcut+Period", commands.cancelAll())
                .icon(Feather.X_CIRCLE)
                .onlyWhile(active)
                .serve(cancelAll);
        shortcuts
                .add(Group.WINDOW, messages.text("export.tip"), "Shortcut+E", commands.export())
                .icon(Feather.DOWNLOAD)
                .serve(export);
        shortcuts
                .add(Group.WINDOW, messages.text("activity.tip"), "Shortcut+J", activity::fire)
                .explain(activity);
        shortcuts
                .add(Group.WINDOW, messages.text("appearance.switch"), "Shortcut+L", this::switchLight)
                .alsoOverPanels()
                .icon(Feather.SUN)
                .serve(light);
        for (var toggle : appearances.getToggles()) {
            var item = (RadioMenuItem) toggle;
            shortcuts.add(Group.WINDOW, item.getText(), () -> theme.setAppearance((Appearance) item.getUserData()));
        }
        shortcuts
                .add(Group.WINDOW, messages.text("window.quit"), "Shortcut+Q", commands.quit())
                .alsoOverPanels()
                .icon(Feather.LOG_OUT)
                .serve(quit);
        Shortcuts.explain(more, messages.text("more.button"));
        search.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case DOWN, ENTER -> commands.focusTable().run();
                case ESCAPE -> clearSearch();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /** Connects the way back and forward through what was looked at: buttons, keys, and a mouse's own buttons. */
    void wire(TrailViewModel trail, Scene scene, Shortcuts shortcuts) {
        shortcuts
                .add(Group.FIND, messages.text("trail.back"), "Alt+Left", trail::back)
                .icon(Feather.ARROW_LEFT)
                .onlyWhile(trail.canGoBackProperty())
                .serve(back);
        shortcuts
                .add(Group.FIND, messages.text("trail.forward"), "Alt+Right", trail::forward)
                .icon(Feather.ARROW_RIGHT)
                .onlyWhile(trail.canGoForwardProperty())
                .serve(forward);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                trail.back();
                event.consume();
            } else if (event.getButton() == MouseButton.FORWARD) {
                trail.forward();
                event.consume();
            }
        });
    }

    /** What hangs under the search box. */
    SearchPanel searchPanel(CatalogViewModel catalog, CompletionViewModel completion, Formats formats) {
        return new SearchPanel(search, searchBox, catalog, completion, messages, formats);
    }

    /** Puts more into the menu at the end of the bar, above what is there. */
    void offer(List<Shortcut> shortcuts) {
        more.getItems().addFirst(new SeparatorMenuItem());
        more.getItems().addAll(0, shortcuts.stream().map(Shortcut::menuItem).toList());
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void clearSearch() {
        search.clear();
        search.requestFocus();
    }

    private void switchLight() {
        theme.setAppearance(theme.isDark() ? Appearance.LIGHT : Appearance.DARK);
    }

    private void showAppearance() {
        appearances.selectToggle(
                switch (theme.appearance()) {
                    case SYSTEM -> system;
                    case LIGHT -> alwaysLight;
                    case DARK -> alwaysDark;
                });
    }

    /** Says which branch "refresh this" would refresh; nothing if that is everything. */
    void showBranch(Branch branch) {
        boolean everything = branch instanceof Branch.Shelf;
        refreshHere.setText(
                everything
                        ? messages.text("refresh.here")
                        : messages.text("refresh.branch", BranchText.title(branch, messages)));
        refreshHereOffered.set(!everything);
    }

    StringProperty wordsProperty() {
        return search.textProperty();
    }

    BooleanProperty filtersOpenProperty() {
        return filters.selectedProperty();
    }

    /** Says how many facets narrow the table, also while their pane is closed. */
    void showFilters(FacetChoices choices) {
        int chosen = choices.choices().size();
        filters.setText(chosen == 0 ? messages.text("facets.button") : messages.text("facets.button.chosen", chosen));
    }

    BooleanProperty activityOpenProperty() {
        return activity.selectedProperty();
    }

    /** Cancelling is offered while there is something to cancel. */
    void bindActive(ObservableBooleanValue refreshing) {
        active.bind(refreshing);
    }

    Parent root() {
        return root;
    }
}
