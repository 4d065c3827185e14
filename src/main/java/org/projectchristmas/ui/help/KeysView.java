package org.projectchristmas.ui.help;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.control.Card;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The searchable list of all keys. */
public final class KeysView {
    private final Supplier<List<Shortcut>> shortcuts;
    private final Overlay overlay;
    private final Messages messages;
    private final TextField search = new TextField();
    private final HBox columns = new HBox();
    private final Label none = new Label();
    private final Card card;

    /** @param shortcuts gives those there are when the list is opened */
    public KeysView(Supplier<List<Shortcut>> shortcuts, Overlay overlay, Messages messages) {
        this.shortcuts = shortcuts;
        this.overlay = overlay;
        this.messages = messages;
        search.setId("shortcuts-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(messages.text("shortcuts.search"));
        search.setAccessibleText(messages.text("shortcuts.search"));
        search.textProperty().subscribe((_, _) -> show());
        none.setText(messages.text("shortcuts.none"));
        none.getStyleClass().add("none");
        columns.getStyleClass().add("columns");
        var scroll = new ScrollPane(new VBox(columns, none));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("shortcuts.title"));
        card = new Card("shortcuts", messages.text("shortcuts.title"), scroll, messages, overlay::close);
        card.addToHead(search);
        card.getStylesheets()
                .add(Objects.requireNonNull(KeysView.class.getResource("help.css"), "help.css")
                        .toExternalForm());
    }

    /** Opens the list with nothing searched for; closes it if it is open. */
    public void toggle() {
        if (overlay.shows(card)) {
            overlay.close();
            return;
        }
        search.clear();
        show();
        overlay.open(new Overlay.Panel(card, Pos.CENTER, search, () -> {}));
    }

    private void show() {
        var list = new KeyList(shortcuts.get(), messages);
        var found = list.matching(search.getText());
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
        var left = column();
        var right = column();
        int all = found.values().stream().mapToInt(each -> each.size() + 1).sum();
        int written = 0;
        for (Map.Entry<Group, List<Shortcut>> each : found.entrySet()) {
            var column = written * 2 < all && written + each.getValue().size() / 2 <= all / 2 ? left : right;
            column.getChildren().add(group(list.title(each.getKey()), each.getValue()));
            written += each.getValue().size() + 1;
        }
        columns.getChildren().setAll(left, right);
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(10);
        return column;
    }

    private static Node group(String name, List<Shortcut> shortcuts) {
        var title = new Label(name);
        title.getStyleClass().add("group");
        var rows = new VBox(title);
        rows.getStyleClass().add("rows");
        shortcuts.forEach(each -> rows.getChildren().add(row(each)));
        return rows;
    }

    private static Node row(Shortcut shortcut) {
        var text = new Label(shortcut.text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(text);
        row.getStyleClass().add("row");
        for (String each : shortcut.keyTexts()) {
            var keys = new Label(each);
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(keys);
        }
        return row;
    }
}
