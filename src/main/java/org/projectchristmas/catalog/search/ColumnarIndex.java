package org.projectchristmas.catalog.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.VendorId;

/** The catalog as columns in memory: about 300 bytes a product. One thread at a time writes; searches never wait for it. */
public final class ColumnarIndex implements CatalogIndex {
    private final LiveValue<Long> version = new LiveValue<>(0L);
    private final SortedPositions sorted = new SortedPositions();
    private final PositionsById newest = new PositionsById();
    private volatile Snapshot snapshot = new Snapshot(new Rows(), 0, 0, FirstReadings.NONE);
    private volatile @Nullable Matches last;
    /** What was last found apart from the choices of facets. */
    private volatile @Nullable Matches lastOpen;

    @Override
    public void put(Collection<Product> products) {
        if (products.isEmpty()) {
            return;
        }
        synchronized (newest) {
            Rows rows = snapshot.rows();
            long next = snapshot.version() + 1;
            for (Product product : products) {
                int row = rows.append(product);
                int before = newest.put(product.id(), row);
                if (before != PositionsById.NONE) {
                    rows.table.set(before, Column.DIED, next);
                }
            }
            become(rows, next);
        }
    }

    @Override
    public void remove(Collection<Long> ids) {
        synchronized (newest) {
            Rows rows = snapshot.rows();
            long next = snapshot.version() + 1;
            boolean isOther = false;
            for (long id : ids) {
                int row = newest.remove(id);
                if (row != PositionsById.NONE) {
                    rows.table.set(row, Column.DIED, next);
                    isOther = true;
                }
            }
            if (isOther) {
                become(rows, next);
            }
        }
    }

    private void become(Rows rows, long next) {
        snapshot = new Snapshot(rows, rows.table.size(), next, snapshot.readings());
        compactIfWorthwhile();
        version.publish(next);
    }

    @Override
    public void settle(Map<VendorId, Instant> firstReadings) {
        var readings = new FirstReadings(firstReadings);
        synchronized (newest) {
            Snapshot now = snapshot;
            if (!readings.equals(now.readings())) {
                snapshot = new Snapshot(now.rows(), now.size(), now.version() + 1, readings);
                version.publish(now.version() + 1);
            }
        }
    }

    @Override
    public int count(CatalogQuery query) {
        // What was last found is left to whoever types.
        return Matches.find(snapshot, query, null).rows().cardinality();
    }

    @Override
    public SearchResult search(CatalogQuery query) {
        Matches matches = Matches.find(snapshot, query, last);
        last = matches;
        int[] positions = sorted.order(matches, new RowOrder(query.order()));
        return new PositionResult(matches.snapshot().rows(), positions);
    }

    @Override
    public FacetCounts facets(CatalogQuery query, Cancellation cancellation) {
        CatalogQuery open = query.with(query.filter(), FacetChoices.NONE);
        Matches lately = query.chosen().isNone() ? last : lastOpen;
        Matches base = Matches.find(snapshot, open, lately);
        lastOpen = base;
        cancellation.check();
        return new FacetCounter(base, query.chosen(), cancellation).count();
    }

    @Override
    public Listings listings() {
        return new Listings(snapshot);
    }

    @Override
    public Set<VendorId> vendors() {
        Codes<VendorId> vendors = snapshot.rows().vendors;
        return IntStream.range(0, vendors.size())
                .mapToObj(vendors::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public CatalogCounts counts(Instant since) {
        Snapshot now = snapshot;
        long from = since.toEpochMilli();
        int total = 0;
        int added = 0;
        int drops = 0;
        Map<Long, Map<Long, Integer>> years = new HashMap<>();
        RowTable table = now.rows().table;
        long[] recent = now.readings().recent(now.rows().vendors, from);
        for (int row = 0; row < now.size(); row++) {
            if (now.isAlive(row)) {
                total++;
                added += table.get(row, Column.CREATED_AT) >= recent[(int) table.get(row, Column.VENDOR)] ? 1 : 0;
                drops += now.rows().isPriceDrop(row, from) ? 1 : 0;
                years.computeIfAbsent(table.get(row, Column.VENDOR), _ -> new HashMap<>())
                        .merge(table.get(row, Column.YEAR), 1, Integer::sum);
            }
        }
        Map<VendorId, SortedMap<Integer, Integer>> byVendor = new TreeMap<>();
        years.forEach((vendor, counts) -> {
            SortedMap<Integer, Integer> newestFirst = new TreeMap<>((one, other) -> Integer.compare(other, one));
            counts.forEach((year, count) -> newestFirst.put(year.intValue(), count));
            byVendor.put(now.rows().vendors.value(vendor), newestFirst);
        });
        return new CatalogCounts(total, added, drops, byVendor);
    }

    @Override
    public LiveValue<Long> version() {
        return version;
    }

    /** Starts new rows without the dead ones once these are the larger part; searches under way keep the old rows. */
    private void compactIfWorthwhile() {
        Snapshot old = snapshot;
        if (old.size() < 50_000 || newest.size() * 2 > old.size()) {
            return;
        }
        var rows = new Rows();
        for (int row = 0; row < old.size(); row++) {
            if (old.isAlive(row)) {
                newest.put(old.rows().table.get(row, Column.ID), rows.copy(old.rows(), row));
            }
        }
        snapshot = new Snapshot(rows, rows.table.size(), old.version(), old.readings());
    }
}
