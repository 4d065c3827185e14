package org.projectchristmas.ui.control;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import org.projectchristmas.ui.fx.AfterLayout;

/** Columns that a table does without where there is little room, so that the others can be read. */
public final class GivingWay {
    private GivingWay() {}

    /** @param room below this width of the table, in pixels, the columns are left out */
    public static void below(double room, TableView<?> table, List<? extends TableColumn<?, ?>> columns) {
        table.widthProperty().subscribe(width -> {
            boolean isRoomy = width.doubleValue() == 0 || width.doubleValue() >= room;
            if (columns.stream().anyMatch(each -> each.isVisible() != isRoomy)) {
                columns.forEach(each -> each.setVisible(isRoomy));
                // The table leaves the other columns as wide as they were made.
                AfterLayout.once(
                        table, () -> table.getColumnResizePolicy().call(new ResizeFeatures<>(table, null, 0.0)));
            }
        });
    }
}
