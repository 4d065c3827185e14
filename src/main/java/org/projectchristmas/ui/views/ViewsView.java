package org.projectchristmas.ui.views;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.WholeTexts;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.NamedKeys;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The section of the side bar with the saved views: show, name, reorder and remove them. */
public final class ViewsView {
    private static final double ROW = 36;
    /** More are scrolled to. */
    private static final int MOST_ROWS = 8;

    private final ViewsViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final ListView<ViewRow> list;
    private final NameField naming;
    private final Button add = new Button();
    private final Label hint = new Label();
    private final Label problem = new Label();
    private final Button saveChanges = new Button();
    private final Executor screen = new FxThread();
    private @Nullable Long selectedId;

    public ViewsView(ViewsViewModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        list = new ListView<>(model.rows());
        naming = new NameField(model, messages, list::requestFocus);
        list.setId("view-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(messages.text("views.list"));
        list.setCellFactory(_ -> new ViewCell(new ViewLine(messages, formats), naming));
        // Not as the list's own menu: that would make the keys of its items work in the whole window.
        var menu = menu();
        list.setOnContextMenuRequested(event -> {
            menu.show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new ViewDrag(model, list);
        WholeTexts.within(list);
        size();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.setId("view-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(naming.problemProperty());
        hide(hint, Bindings.isEmpty(model.rows()));
        hide(list, Bindings.isNotEmpty(model.rows()));
        hide(problem, problem.textProperty().isNotEmpty());
        root.setId("views");
        root.getStyleClass().add("views");
        root.getStylesheets()
                .add(Objects.requireNonNull(ViewsView.class.getResource("views.css"), "views.css")
                        .toExternalForm());
        root.getChildren().addAll(heading(), hint, list, problem, changes());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && row.id() != null) {
                selectedId = row.id();
            }
        });
        // The list forgets what is selected when its rows change.
        model.rows().subscribe(() -> screen.execute(this::keepSelected));
        model.rows().subscribe(this::nameDraft);
    }

    private void keepSelected() {
        var rows = model.rows();
        for (int at = 0; at < rows.size(); at++) {
            if (Objects.equals(rows.get(at).id(), selectedId)) {
                if (!rows.get(at).equals(selected())) {
                    list.getSelectionModel().clearAndSelect(at);
                }
                return;
            }
        }
    }

    private HBox heading() {
        var title = new Label(messages.text("views.title"));
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        add.setGraphic(Icons.of(Feather.PLUS));
        add.setId("view-new");
        add.setOnAction(_ -> model.beginNew());
        var heading = new HBox(title, add);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Pane changes() {
        saveChanges.setText(messages.text("views.save-changes"));
        saveChanges.setId("view-save-changes");
        saveChanges.setOnAction(_ -> model.saveChanges());
        var saveAsNew = new Button(messages.text("views.save-as-new"));
        saveAsNew.setId("view-save-as-new");
        saveAsNew.setOnAction(_ -> model.beginNew());
        Shortcuts.explain(saveAsNew, messages.text("views.save-as-new.help"));
        var changes = new FlowPane(saveChanges, saveAsNew);
        changes.getStyleClass().add("changes");
        hide(changes, model.changedProperty());
        return changes;
    }

    private static void hide(Region region, ObservableBooleanValue isShown) {
        region.visibleProperty().bind(isShown);
        region.managedProperty().bind(region.visibleProperty());
    }

    private void size() {
        var height = Bindings.createDoubleBinding(() -> Math.min(model.rows().size(), MOST_ROWS) * ROW, model.rows());
        list.prefHeightProperty().bind(height);
        list.minHeightProperty().bind(height);
        list.maxHeightProperty().bind(height);
    }

    /** A new view is named in its row at once. */
    private void nameDraft() {
        if (model.rows().isEmpty() || naming.rowProperty().get() != null) {
            return;
        }
        var last = model.rows().getLast();
        if (last.isDraft()) {
            list.scrollTo(last);
            list.getSelectionModel().select(last);
            naming.begin(last);
        }
    }

    private ContextMenu menu() {
        var show = item("views.show", "Enter", model::open);
        var rename = item("views.rename", "F2", _ -> rename());
        var save = item("views.save-changes", null, _ -> model.saveChanges());
        var menu = new ContextMenu(
                show,
                rename,
                save,
                new SeparatorMenuItem(),
                item("views.move-up", "Alt+Up", id -> model.moveBy(id, -1)),
                item("views.move-down", "Alt+Down", id -> model.moveBy(id, 1)),
                new SeparatorMenuItem(),
                item("views.remove", "Delete", model::remove));
        menu.setOnShowing(_ -> {
            var row = selected();
            save.setVisible(row != null && row.isChanged());
            menu.getItems().forEach(each -> each.setDisable(row == null));
        });
        return menu;
    }

    private MenuItem item(String key, @Nullable String keys, Consumer<Long> action) {
        var item = new MenuItem(messages.text(key));
        if (keys != null) {
            item.setAccelerator(new NamedKeys(keys, messages::keys));
        }
        item.setOnAction(_ -> withSelected(action));
        return item;
    }

    private void withSelected(Consumer<Long> action) {
        var row = selected();
        if (row != null && row.id() != null) {
            action.accept(row.id());
        }
    }

    private @Nullable ViewRow selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void rename() {
        var row = selected();
        if (row != null && !row.isDraft()) {
            naming.begin(row);
        }
    }

    private void pressed(KeyEvent event) {
        if (naming.rowProperty().get() != null) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        var key = event.getCode();
        if (event.isAltDown() && (key == KeyCode.UP || key == KeyCode.DOWN)) {
            withSelected(id -> model.moveBy(id, key == KeyCode.UP ? -1 : 1));
            event.consume();
        } else if (plain && (key == KeyCode.ENTER || key == KeyCode.SPACE)) {
            withSelected(model::open);
            event.consume();
        } else if (plain && key == KeyCode.F2) {
            rename();
            event.consume();
        } else if (plain && (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE)) {
            withSelected(model::remove);
            event.consume();
        }
    }

    /** Gives the section its keys. */
    public void wire(Shortcuts shortcuts) {
        var save = shortcuts.add(Group.FIND, messages.text("views.new"), "Shortcut+S", model::save);
        save.explain(add);
        Shortcuts.explain(
                saveChanges, messages.text("views.save-changes.help") + "  " + String.join(", ", save.keyTexts()));
        hint.setText(messages.text("views.none", String.join(", ", save.keyTexts())));
        shortcuts.add(Group.FIND, messages.text("views.focus"), "Shortcut+Shift+B", this::focus);
        // A field in which somebody types takes the key for its own text.
        shortcuts
                .add(Group.FIND, messages.text("views.undo.newest"), "Shortcut+Z", model::undoNewest)
                .icon(Feather.CORNER_UP_LEFT);
    }

    private void focus() {
        if (model.rows().isEmpty()) {
            add.requestFocus();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    public Parent root() {
        return root;
    }
}
