package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

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
    public void show(List<Entry> entries) {
        while (rows.size() > entries.size()) {
            Row last = rows.removeLast();
            getChildren().removeAll(last.key, last.value);
        }
        for (int i = 0; i < entries.size(); i++) {
            if (i == rows.size()) {
                var row = new Row();
                rows.add(row);
                addRow(i, row.key, row.value);
            }
            rows.get(i).show(entries.get(i));
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }

    /**
     * One fact.
     *
     * @param hint more about the value, for a tooltip; null if there is nothing more to say
     */
    public record Entry(String key, String value, @Nullable String hint) {}

    private static final class Row {
        private final Label key = new Label();
        private final Label value = new Label();
        private final Tooltip tooltip = new Tooltip();

        Row() {
            key.getStyleClass().add("key");
            value.getStyleClass().add("value");
            value.setWrapText(true);
            key.setLabelFor(value);
        }

        void show(Entry entry) {
            key.setText(entry.key());
            value.setText(entry.value());
            tooltip.setText(entry.hint());
            value.setTooltip(entry.hint() == null ? null : tooltip);
            value.setAccessibleHelp(entry.hint());
        }
    }
}
