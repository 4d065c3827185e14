package org.projectchristmas.ui.catalog.list;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Everything for everything, told without a copy of either: the change that a list builds itself would copy what is gone. */
public final class Replaced<T> extends ListChangeListener.Change<T> {
    private static final int[] NOT_A_PERMUTATION = {};
    private final List<T> removed;
    private boolean started;

    /** @param removed what was in the list before */
    public Replaced(ObservableList<T> list, List<T> removed) {
        super(list);
        this.removed = removed;
    }

    @Override
    public boolean next() {
        boolean first = !started;
        started = true;
        return first;
    }

    @Override
    public void reset() {
        started = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public List<T> getRemoved() {
        return removed;
    }

    @Override
    protected int[] getPermutation() {
        return NOT_A_PERMUTATION;
    }
}
