package org.projectchristmas.ui.catalog;

import java.util.BitSet;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.common.Cancellation;

/** What is left of an answer if only chosen products are to be shown. */
final class OnlyThese implements SearchResult {
    private final SearchResult all;
    private final int[] positions;

    OnlyThese(SearchResult all, Picks chosen) {
        this.all = all;
        positions = chosen.in(all).rows().stream().toArray();
    }

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
