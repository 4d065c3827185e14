package org.projectchristmas.ui.catalog.grid;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A window on a {@link CardSheet}: only the rows in sight exist, and each is used again for another when it is scrolled out of sight.
 * The toolkit's own flow has one height for all cells, or guesses how high those are that it has not made yet.
 */
final class CardFlow extends Region {
    /** As wide as the scroll bar, which has its room also when it is not needed: columns must not come and go with it. */
    static final double BAR = 12;

    private final Supplier<CardRow> make;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private final SortedMap<Integer, CardRow> shown = new TreeMap<>();
    private final Deque<CardRow> spare = new ArrayDeque<>();
    private CardSheet sheet;

    /** @param make makes a row that shows nothing yet */
    CardFlow(CardSheet sheet, Supplier<CardRow> make) {
        this.sheet = sheet;
        this.make = make;
        getStyleClass().add("card-flow");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(40);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe((_, _) -> requestLayout());
        setClip(window);
        getChildren().add(bar);
        heightProperty().subscribe((_, _) -> measure());
        setOnScroll(this::wheel);
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            scrollTo(offset() - event.getDeltaY());
            event.consume();
        }
    }

    /** Shows another sheet, at the same offset as far as it reaches. */
    void show(CardSheet next) {
        sheet = next;
        measure();
        requestLayout();
    }

    private void measure() {
        double most = Math.max(0, sheet.height() - getHeight());
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * getHeight() / Math.max(1, sheet.height()));
        bar.setBlockIncrement(getHeight() * 0.9);
        scrollTo(offset());
    }

    /** How much of the sheet is hidden above what is in sight. */
    double offset() {
        return bar.getValue();
    }

    ReadOnlyDoubleProperty offsetProperty() {
        return bar.valueProperty();
    }

    /** Scrolls to an offset, or as far as there is anything to see. */
    void scrollTo(double offset) {
        // Whole pixels: text between two of them is blurred.
        bar.setValue(Math.clamp(Math.rint(offset), 0, bar.getMax()));
    }

    /** The rows in sight, from above. */
    Collection<CardRow> rows() {
        return shown.values();
    }

    /** A row if it is in sight. */
    @Nullable
    CardRow row(int row) {
        return shown.get(row);
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        int count = getHeight() <= 0 ? 0 : sheet.rows().rows();
        int from = sheet.rowAt(offset());
        int to = count == 0 ? from - 1 : sheet.rowAt(offset() + getHeight() - 1);
        put(shown.headMap(from));
        put(shown.tailMap(to + 1));
        for (int row = from; row <= to; row++) {
            var cell = shown.get(row);
            if (cell == null) {
                cell = take();
                shown.put(row, cell);
            }
            cell.show(row);
            cell.resizeRelocate(0, sheet.top(row) - offset(), getWidth() - BAR, sheet.height(row));
        }
        spare.forEach(each -> each.setVisible(false));
    }

    /** Puts rows aside that are out of sight. */
    private void put(SortedMap<Integer, CardRow> gone) {
        spare.addAll(gone.values());
        gone.clear();
    }

    private CardRow take() {
        var row = spare.poll();
        if (row == null) {
            row = make.get();
            row.setManaged(false);
            // Under the scroll bar.
            getChildren().add(0, row);
        }
        row.setVisible(true);
        return row;
    }
}
