package org.projectchristmas.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import org.projectchristmas.ui.fx.AfterLayout;

/**
 * What a scroll bar leaves of a table's width. The bar comes, goes and gets its style in the midst of the table's layout, where the
 * toolkit forgets that the table asks for another one: headings and columns would keep the widths that they had before until somebody
 * scrolls.
 */
public final class ScrollBarRoom {
    private ScrollBarRoom() {}

    /** Has a table share the room anew whenever its scroll bar takes more or less of it. */
    public static void shared(TableView<?> table) {
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                table.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(each -> each.getOrientation() == Orientation.VERTICAL)
                        .forEach(bar -> follow(bar, table));
            }
        });
    }

    private static void follow(ScrollBar bar, TableView<?> table) {
        bar.widthProperty().subscribe((_, _) -> AfterLayout.once(table, table::requestLayout));
        bar.visibleProperty().subscribe((_, _) -> AfterLayout.once(table, table::requestLayout));
    }
}
