package org.projectchristmas.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Place;

/**
 * The {@link History} in the tables {@code price_points} and {@code changes}, in plain SQL: no command waits for Hibernate's start.
 * What is written of a product is numbered as it comes, so the order of its entries is that of their numbers.
 */
public final class JdbcHistory implements History {
    private static final String POINT = "noted_at, price_kind, price, currency, regular_price, availability";
    private static final String LAST_POINTS = "select product_id, " + POINT + " from (select product_id, " + POINT
            + ", row_number() over (partition by product_id order by id desc) as place"
            + " from price_points where product_id = any(?)) x where place = 1";

    private final Database database;

    public JdbcHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<PricePoint> prices(long productId) {
        return database.snapshot(sql -> sql.rows(
                "select " + POINT + " from price_points where product_id = ? order by id",
                JdbcHistory::point,
                productId));
    }

    private static PricePoint point(Row row) {
        return new PricePoint(
                row.instant(),
                new PriceColumns(row.text(), row.amountOrNull(), row.textOrNull(), row.amountOrNull()).tag(),
                Availability.ofWord(row.text()));
    }

    @Override
    public List<FieldChange> changes(long productId) {
        return database.snapshot(sql -> new ChangeTable(sql).ofProduct(productId));
    }

    @Override
    public List<RecordedChange> changes(ChangeFilter filter, Place below, int limit) {
        Objects.checkIndex(limit - 1, MOST);
        return database.snapshot(sql -> new ChangeTable(sql).page(filter, below, limit));
    }

    @Override
    public ChangeCounts counts(ChangeFilter filter) {
        return database.snapshot(sql -> new ChangeTable(sql).counts(filter));
    }

    @Override
    public Map<Long, LastEntries> lastEntries(Collection<Long> productIds) {
        return database.snapshot(sql -> {
            Map<Long, List<FieldChange>> changes = new ChangeTable(sql).lastOf(productIds);
            var last = new HashMap<Long, LastEntries>();
            changes.forEach((id, each) -> last.put(id, new LastEntries(null, each)));
            sql.rows(
                    LAST_POINTS,
                    row -> {
                        long id = row.number();
                        return last.put(id, new LastEntries(point(row), changes.getOrDefault(id, List.of())));
                    },
                    productIds);
            return last;
        });
    }
}
