package org.projectchristmas.ui.settings;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of the page: what it is, at the left; what can be done about it, at the right; and below, what is to be said. */
final class EntryRow extends HBox {
    private final Entry entry;
    private final TextFlow title = new TextFlow();
    private final TextFlow help = new TextFlow();
    private final HBox controls = new HBox();
    private final VBox right = new VBox(controls);
    private final VBox left = new VBox(title, help);

    EntryRow(Entry entry) {
        this.entry = entry;
        setId("setting-" + entry.id());
        getStyleClass().add("setting");
        title.getStyleClass().add("setting-title");
        help.getStyleClass().add("setting-help");
        left.getStyleClass().add("setting-words");
        right.getStyleClass().add("setting-side");
        controls.getStyleClass().add("setting-controls");
        controls.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, right);
        managedProperty().bind(visibleProperty());
        mark("");
    }

    Entry entry() {
        return entry;
    }

    /** Puts controls at the right. */
    EntryRow with(Node... nodes) {
        controls.getChildren().addAll(nodes);
        return this;
    }

    /** Says something below the controls. */
    EntryRow say(Node node) {
        right.getChildren().add(node);
        return this;
    }

    /** A sentence about what is wrong, below the words; it takes no room while there is none. */
    Label complaint() {
        var label = new Label();
        label.getStyleClass().add("setting-problem");
        label.setWrapText(true);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        left.getChildren().add(label);
        return label;
    }

    /** Marks what is looked for. */
    void mark(String words) {
        write(title, entry.title(), words);
        write(help, entry.help(), words);
    }

    private static void write(TextFlow flow, String text, String words) {
        flow.getChildren().clear();
        String folded = Entry.fold(text);
        var wanted = Arrays.stream(Entry.fold(words).strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
        var hits = new boolean[text.length()];
        for (String each : wanted) {
            for (int at = folded.indexOf(each); at >= 0; at = folded.indexOf(each, at + 1)) {
                Arrays.fill(hits, at, Math.min(at + each.length(), hits.length), true);
            }
        }
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || hits[at] != hits[from]) {
                var piece = new Text(text.substring(from, at));
                piece.getStyleClass().add(hits[from] ? "hit" : "plain");
                flow.getChildren().add(piece);
                from = at;
            }
        }
    }
}
