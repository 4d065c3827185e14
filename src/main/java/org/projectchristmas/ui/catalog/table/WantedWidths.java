package org.projectchristmas.ui.catalog.table;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * How wide columns are in a table that shows them all: as wide as the collector wants them, which is their preferred width. What the
 * table has more than that is for what is read, such as names; what it lacks is taken from all of them. The widths follow from the
 * table's alone, so that a narrow window leaves no mark on a wide one.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the type of a table's policy is
final class WantedWidths extends ConstrainedColumnResizeBase implements Callback<ResizeFeatures, Boolean> {
    /** What a column of a table has from the start; the toolkit adds these up, and with larger ones its sums come to nothing. */
    private static final double UNBOUNDED = 5_000;

    /** What a scroll bar takes, in pixels, and without one the button for the columns over the last heading. */
    private static final double SCROLL_BAR = 12;

    private final TableView<?> table;
    private final Set<? extends TableColumn<?, ?>> roomy;

    /** @param roomy the columns that make use of any width */
    WantedWidths(TableView<?> table, Set<? extends TableColumn<?, ?>> roomy) {
        this.table = table;
        this.roomy = roomy;
    }

    @Override
    public Boolean call(ResizeFeatures features) {
        if (features.getColumn() == null) {
            return fit();
        }
        boolean isDone = resize(features.getColumn(), features.getDelta());
        keep();
        return isDone;
    }

    /** Fits the columns into the table. */
    boolean fit() {
        reset();
        List<? extends TableColumn<?, ?>> modest = shown().stream()
                .filter(each -> !roomy.contains(each) && each.getMinWidth() < each.getMaxWidth())
                .toList();
        if (shown().stream().anyMatch(roomy::contains)) {
            modest.forEach(each -> each.setMaxWidth(Math.max(each.getMinWidth(), each.getPrefWidth())));
        }
        boolean isDone = resize(null, 0);
        modest.forEach(each -> each.setMaxWidth(UNBOUNDED));
        return isDone;
    }

    private boolean resize(@Nullable TableColumn column, double delta) {
        return TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS.call(new ResizeFeatures(table, column, delta) {
            @Override
            public double getContentWidth() {
                return Math.clamp(table.getWidth() - SCROLL_BAR, 0, super.getContentWidth());
            }
        });
    }

    /** Makes every column as wide as it is wanted, whatever room there is. */
    void reset() {
        shown().forEach(each -> TableView.UNCONSTRAINED_RESIZE_POLICY.call(
                new ResizeFeatures(table, each, each.getPrefWidth() - each.getWidth())));
    }

    /** The widths that there are now are the ones that are wanted. */
    void keep() {
        shown().forEach(each -> each.setPrefWidth(each.getWidth()));
    }

    private List<? extends TableColumn<?, ?>> shown() {
        return table.getVisibleLeafColumns();
    }
}
