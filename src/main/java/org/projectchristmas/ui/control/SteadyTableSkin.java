package org.projectchristmas.ui.control;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The skin of a table whose rows have the same nodes whatever they show. A row that shows another item looks up its style anew only if
 * its own state is another; the toolkit's skin has each of its nodes do so, which takes most of the time from a letter to its matches.
 * What a row's cells style by their item, they apply themselves.
 */
public final class SteadyTableSkin<T> extends TableViewSkin<T> {
    public SteadyTableSkin(TableView<T> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<T>> createVirtualFlow() {
        return new SteadyFlow<>();
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new HeadingRow(this);
    }

    private static final class SteadyFlow<T> extends VirtualFlow<TableRow<T>> {
        @Override
        protected void setCellIndex(TableRow<T> row, int index) {
            if (row.getIndex() < 0 || row.getScene() == null) {
                super.setCellIndex(row, index);
                return;
            }
            Set<PseudoClass> before = Set.copyOf(row.getPseudoClassStates());
            row.updateIndex(index);
            if (!before.equals(row.getPseudoClassStates())) {
                row.applyCss();
            }
        }
    }
}
