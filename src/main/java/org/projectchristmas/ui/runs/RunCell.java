package org.projectchristmas.ui.runs;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.control.Tone;

/**
 * A refresh in two lines: how it went, when, what it found and how long it took. Where there is little room it has three, and leaves how
 * long it took to the sheet beside the list.
 */
final class RunCell extends ListCell<RunLine> {
    private final FontIcon icon = new FontIcon();
    private final Label what = new Label();
    private final Label state = new Label();
    private final Label when = new Label();
    private final Label found = new Label();
    private final Label took = new Label();
    private final HBox line;

    RunCell(boolean isNarrow) {
        getStyleClass().add("run");
        what.getStyleClass().add("what");
        state.getStyleClass().add("state");
        when.getStyleClass().add("aside");
        found.getStyleClass().add("found");
        took.getStyleClass().add("aside");
        for (Label label : new Label[] {state, when, took}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        var words = isNarrow
                ? new VBox(line(what), line(state, gap(), when), line(found))
                : new VBox(line(what, state, gap(), when), line(found, gap(), took));
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        line = new HBox(icon, words);
        line.getStyleClass().add("line");
        setPrefWidth(0);
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("beside");
        return line;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void updateItem(@Nullable RunLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconCode(item.state().icon());
        for (Tone tone : Tone.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(RunPart.word(tone)),
                    tone == item.state().tone());
        }
        what.setText(item.what());
        state.setText(item.state().text());
        when.setText(item.when());
        found.setText(item.found());
        took.setText(item.took());
        setAccessibleText(String.join(", ", item.what(), item.state().text(), item.when(), item.found()));
        setGraphic(line);
    }
}
