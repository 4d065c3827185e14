package org.projectchristmas.ui.catalog;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.fx.Background;

/** What the selected products cost together, or if there are not several, all that were found. Added up off the screen's thread. */
public final class TotalsViewModel {
    private static final String LANE = "totals";

    private final Picked picked;
    private final Background background;
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.NOTHING);
    private Picks counted = Picks.none(Shown.NOTHING.result());

    public TotalsViewModel(CatalogViewModel catalog, Background background) {
        picked = catalog.picked();
        this.background = background;
        picked.revisionProperty().subscribe(this::count);
    }

    private void count() {
        var now = picked.now();
        if (isCounted(now)) {
            return;
        }
        counted = now;
        background.latest(
                LANE,
                cancellation -> now.answer().totals(isOfSelection(now) ? now.rows() : all(now), cancellation),
                totals::set,
                // No sum is better than that of something else; the next change is added up again.
                _ -> {
                    counted = Picks.none(Shown.NOTHING.result());
                    totals.set(Totals.NOTHING);
                });
    }

    /** Whether the sum is known or under way: moving one selected row, or the keyboard, changes none. */
    @SuppressWarnings("ReferenceEquality") // the same answer and the same bits, not equal ones
    private boolean isCounted(Picks now) {
        return now.answer() == counted.answer()
                && (isOfSelection(now) ? now.rows() == counted.rows() : !isOfSelection(counted));
    }

    private static BitSet all(Picks picks) {
        var rows = new BitSet();
        rows.set(0, picks.answer().size());
        return rows;
    }

    private static boolean isOfSelection(Picks picks) {
        return picks.count() > 1;
    }

    /** Whether it is about what is selected, and not about all that was found. */
    boolean isOfSelection() {
        return isOfSelection(picked.now());
    }

    /** The latest that is known. */
    public ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }
}
