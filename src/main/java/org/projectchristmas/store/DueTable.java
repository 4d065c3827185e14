package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.DueProduct;

/** Which product pages are to be read: a question to {@code product_links} that has no index of its own, since every page read would pay for it. */
final class DueTable {
    private static final String DUE = """
             from product_links l where vendor = ?
            and (details_wanted or last_scraped_at is null or last_scraped_at < ?)
            and not exists (select 1 from page_failures f where f.run_id = ? and f.product_id = l.product_id)""";
    private static final String NEWEST_FIRST =
            " order by details_wanted desc, coalesce(release_year, listing_year, 0) desc, product_id limit ?";

    private final Sql sql;

    DueTable(Sql sql) {
        this.sql = sql;
    }

    List<DueProduct> list(VendorId vendor, @Nullable Integer year, Instant olderThan, long runId, int limit) {
        List<Object> values = values(vendor, year, olderThan, runId);
        values.add(limit);
        return sql.rows(
                "select product_id, vendor_product_id, url" + where(year) + NEWEST_FIRST,
                row -> new DueProduct(row.number(), new ProductKey(vendor, row.text()), URI.create(row.text())),
                values.toArray());
    }

    /** Those of the products that are due, in the order asked for. */
    List<DueProduct> list(VendorId vendor, List<Long> ids, Instant olderThan, long runId) {
        Map<Long, DueProduct> due = sql
                .rows(
                        "select product_id, vendor_product_id, url" + DUE + " and product_id = any(?)",
                        row -> new DueProduct(row.number(), new ProductKey(vendor, row.text()), URI.create(row.text())),
                        vendor.value(),
                        olderThan,
                        runId,
                        ids)
                .stream()
                .collect(Collectors.toMap(DueProduct::id, Function.identity()));
        return ids.stream().map(due::get).filter(Objects::nonNull).toList();
    }

    Optional<DueProduct> find(long productId) {
        return sql.first(
                "select vendor, vendor_product_id, url from product_links where product_id = ?",
                row -> new DueProduct(
                        productId, new ProductKey(new VendorId(row.text()), row.text()), URI.create(row.text())),
                productId);
    }

    int count(VendorId vendor, @Nullable Integer year, Instant olderThan, long runId) {
        return sql.rows(
                        "select count(*)" + where(year),
                        Row::integer,
                        values(vendor, year, olderThan, runId).toArray())
                .getFirst();
    }

    private static String where(@Nullable Integer year) {
        return year == null ? DUE : DUE + " and listing_year = ?";
    }

    private static List<Object> values(VendorId vendor, @Nullable Integer year, Instant olderThan, long runId) {
        var values = new ArrayList<Object>(List.of(vendor.value(), olderThan, runId));
        if (year != null) {
            values.add(year);
        }
        return values;
    }
}
