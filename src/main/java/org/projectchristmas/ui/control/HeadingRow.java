package org.projectchristmas.ui.control;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkinBase;

/**
 * The headings of a table's columns, in which the arrow that says how a column is sorted stands beside its word. The toolkit puts it at
 * the end of the column, where it seems to belong to the next.
 */
// The toolkit's columns have no types here.
@SuppressWarnings("rawtypes")
final class HeadingRow extends TableHeaderRow {
    HeadingRow(TableViewSkinBase skin) {
        super(skin);
    }

    @Override
    protected NestedTableColumnHeader createRootHeader() {
        return new NestedTableColumnHeader(null) {
            @Override
            protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
                return column == null || !column.getColumns().isEmpty()
                        ? super.createTableColumnHeader(column)
                        : new Heading(column);
            }
        };
    }

    private static final class Heading extends TableColumnHeader {
        Heading(TableColumnBase column) {
            super(column);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            Label word = null;
            Node arrow = null;
            for (Node each : getChildren()) {
                if (each instanceof Label label) {
                    word = label;
                } else if (each.isVisible()) {
                    arrow = each;
                }
            }
            if (word != null && arrow != null) {
                bringTogether(word, arrow);
            }
        }

        private void bringTogether(Label word, Node arrow) {
            double taken = word.prefWidth(-1);
            double room = arrow.getLayoutBounds().getWidth();
            double width = word.getWidth() + room;
            if (taken + room > width) {
                return;
            }
            // The word stays over its cells.
            word.resizeRelocate(word.getLayoutX(), word.getLayoutY(), width, word.getHeight());
            arrow.setLayoutX(
                    word.getAlignment().getHpos() == HPos.RIGHT
                            ? word.getLayoutX() + width - taken - room + word.snappedLeftInset() / 2
                            : word.getLayoutX() + taken - word.snappedRightInset() / 2);
        }
    }
}
