package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Facts in two columns: what it is, and its value. */
public final class KeyValueGrid extends GridPane {
    private final List<Row> rows = new ArrayList<>();

    public KeyValueGrid() {
        getStyleClass().add("key-value-grid");
        var keys = new ColumnConstraints();
        keys.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(60);
        getColumnConstraints().setAll(keys, values);
    }

    /** Shows these facts; the nodes of earlier ones are used again, so that nothing flickers. */
    public void show(List<Fact> facts) {
        while (rows.size() > facts.size()) {
            Row last = rows.removeLast();
            getChildren().removeAll(last.key, last.cell);
        }
        for (int i = 0; i < facts.size(); i++) {
            if (i == rows.size()) {
                var row = new Row();
                rows.add(row);
                addRow(i, row.key, row.cell);
            }
            rows.get(i).show(facts.get(i));
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }

    private static final class Row {
        private final Label key = new Label();
        private final Label value = new Label();
        private final Label note = new Label();
        private final VBox cell = new VBox(value, note);
        private final Tooltip tooltip = new Tooltip();

        Row() {
            key.getStyleClass().add("key");
            value.getStyleClass().add("value");
            value.setWrapText(true);
            note.getStyleClass().add("fact-note");
            note.setWrapText(true);
            key.setLabelFor(value);
            setValignment(key, VPos.TOP);
        }

        void show(Fact fact) {
            key.setText(fact.key());
            value.setText(fact.value());
            note.setText(fact.note());
            note.setVisible(fact.note() != null);
            note.setManaged(fact.note() != null);
            tooltip.setText(fact.hint());
            note.setTooltip(fact.hint() == null ? null : tooltip);
            value.setTooltip(fact.hint() == null ? null : tooltip);
            value.setAccessibleHelp(fact.hint());
        }
    }
}
