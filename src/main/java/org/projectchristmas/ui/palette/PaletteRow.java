package org.projectchristmas.ui.palette;

import java.util.BitSet;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Icons;

/** An entry in the palette: its icon, its name with the letters that were asked for, what it is, and its keys. */
final class PaletteRow extends HBox {
    private final FontIcon icon = Icons.of(Feather.CIRCLE);
    private final TextFlow name = new TextFlow();
    private final Label kind = new Label();
    private final HBox keys = new HBox();

    PaletteRow() {
        getStyleClass().add("palette-row");
        name.getStyleClass().add("name");
        kind.getStyleClass().add("kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().add("key-row");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        name.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, name, kind, keys);
    }

    void show(PaletteMatch match) {
        var entry = match.entry();
        icon.setIconCode(entry.icon());
        name.getChildren().clear();
        write(entry.text(), match.places());
        kind.setText(entry.kind());
        keys.getChildren().setAll(entry.keys().stream().map(PaletteRow::key).toList());
        keys.setManaged(!entry.keys().isEmpty());
        setAccessibleText(entry.text());
    }

    private static Label key(String text) {
        var label = new Label(text);
        label.getStyleClass().add("keys");
        return label;
    }

    private void write(String text, BitSet places) {
        int at = 0;
        while (at < text.length()) {
            boolean asked = places.get(at);
            int end = asked ? places.nextClearBit(at) : places.nextSetBit(at);
            int to = end < 0 ? text.length() : Math.min(end, text.length());
            var piece = new Text(text.substring(at, to));
            piece.getStyleClass().add(asked ? "asked" : "plain");
            name.getChildren().add(piece);
            at = to;
        }
    }
}
