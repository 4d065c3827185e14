package org.projectchristmas.ui.views;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** A view: icon, name, whether it was changed, and at the right edge how much it finds. */
final class ViewLine extends HBox {
    private final Messages messages;
    private final Formats formats;
    private final Label name = new Label();
    private final FontIcon changed = Icons.of(Feather.EDIT_2);
    private final Label count = new Label();

    ViewLine(Messages messages, Formats formats) {
        super(Icons.of(Feather.BOOKMARK));
        this.messages = messages;
        this.formats = formats;
        getStyleClass().add("branch");
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        changed.getStyleClass().add("changed");
        Shortcuts.explain(changed, messages.text("views.changed"));
        changed.managedProperty().bind(changed.visibleProperty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        getChildren().addAll(name, changed, count);
    }

    void show(ViewRow row) {
        name.setText(row.name());
        changed.setVisible(row.isChanged());
        count.setText(count(row, "views.count.wrong.short"));
    }

    /** What a screen reader says of it. */
    String spoken(ViewRow row) {
        return messages.text(
                row.isChanged() ? "views.row.changed" : "views.row", row.name(), count(row, "views.count.wrong"));
    }

    private String count(ViewRow row, String wrongKey) {
        Integer found = row.found();
        if (found == null) {
            return messages.text("views.count.unknown");
        }
        return found < 0 ? messages.text(wrongKey) : formats.count(found);
    }
}
