package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
