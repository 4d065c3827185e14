package org.projectchristmas.ui.catalog.list;

import java.util.BitSet;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.common.Cancellation;

/**
 * Some positions of an answer, or all, perhaps in another order.
 *
 * @param positions of the answer, each at most once
 */
@SuppressWarnings("ArrayRecordComponent") // made once, and written by nobody
record Rearranged(SearchResult all, int[] positions) implements SearchResult {
    @Override
    public int size() {
        return positions.length;
    }

    @Override
    public CatalogRow row(int position) {
        return all.row(positions[position]);
    }

    @Override
    public long id(int position) {
        return all.id(positions[position]);
    }

    @Override
    public Totals totals(BitSet wanted, Cancellation cancellation) {
        var of = new BitSet();
        wanted.stream().forEach(position -> of.set(positions[position]));
        return all.totals(of, cancellation);
    }
}
