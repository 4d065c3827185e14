package org.projectchristmas.ui.catalog.list;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * The selection: what table and grid share, and what totals, copies and refreshes are of. Positions are those of the answer that is
 * shown, whatever stands between them on the screen. Each gesture is one change of {@link #revisionProperty}, however many rows it
 * selects. For the screen's thread.
 */
public final class Picked {
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Picks now = Picks.none(Shown.NOTHING.result());

    /** What is selected now; stays as it is when the selection goes on. */
    public Picks now() {
        return now;
    }

    /** Grows with every change. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** How many rows are selected. */
    public int count() {
        return now.count();
    }

    public boolean contains(int position) {
        return now.contains(position);
    }

    /** The position at which the keyboard is, -1 if there is none. */
    public int lead() {
        return now.lead();
    }

    /** Selects one row and no other: a click. */
    public void choose(int position) {
        become(Picks.only(now.answer(), position));
    }

    /** Adds a row, or takes it away: a click with Ctrl. */
    public void toggle(int position) {
        var rows = copy();
        rows.flip(position);
        become(new Picks(now.answer(), rows, now.count() + (rows.get(position) ? 1 : -1), position, position));
    }

    /** Moves the keyboard without selecting: an arrow with Ctrl. */
    public void lookAt(int position) {
        become(new Picks(now.answer(), now.rows(), now.count(), position, position));
    }

    /**
     * Selects from where the last range began up to a row: a click with Shift.
     *
     * @param keep whether what was selected before stays so
     */
    public void extend(int position, boolean keep) {
        int from = now.anchor() >= 0 ? now.anchor() : Math.max(0, now.lead());
        var rows = keep ? copy() : new BitSet();
        rows.set(Math.min(from, position), Math.max(from, position) + 1);
        become(new Picks(now.answer(), rows, rows.cardinality(), position, from));
    }

    /** Adds the positions from one to another, this one excluded; the keyboard goes to the last. */
    public void add(int from, int to) {
        if (from < to) {
            var rows = copy();
            rows.set(from, to);
            become(new Picks(now.answer(), rows, rows.cardinality(), to - 1, from));
        }
    }

    /** Takes a row away. */
    public void remove(int position) {
        if (contains(position)) {
            var rows = copy();
            rows.clear(position);
            become(new Picks(now.answer(), rows, now.count() - 1, now.lead(), now.anchor()));
        }
    }

    /** Selects everything that was found. */
    public void all() {
        int size = now.answer().size();
        var rows = new BitSet(size);
        rows.set(0, size);
        int lead = size == 0 ? -1 : Math.max(0, now.lead());
        become(new Picks(now.answer(), rows, size, lead, lead));
    }

    /** Selects nothing; the keyboard stays where it is. */
    public void none() {
        become(new Picks(now.answer(), new BitSet(), 0, now.lead(), now.anchor()));
    }

    private BitSet copy() {
        return (BitSet) now.rows().clone();
    }

    private void become(Picks next) {
        if (next.lead() >= next.answer().size()) {
            throw new IndexOutOfBoundsException(next.lead());
        }
        now = next;
        announce();
    }

    /** Goes over to another answer; what listens learns of it by {@link #announce}, once the answer itself is shown. */
    public void follow(Picks next) {
        now = next;
    }

    public void announce() {
        revision.set(revision.get() + 1);
    }
}
