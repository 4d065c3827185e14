package org.projectchristmas.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code product_links}: where each product is found, and when it was. It is apart from {@code products} since a refresh
 * writes it for every product that it sees, and asks it for every page that it plans.
 */
final class LinkTable {
    static final String NAME = "product_links";

    /** What a product's row takes from here, under the alias {@code l}. */
    static final String COLUMNS =
            "l.link_key, l.first_seen_at, l.last_seen_at, l.last_scraped_at, l.delisted_at, l.listing_year, l.details_wanted";

    private static final String INSERT = """
            insert into product_links (vendor, vendor_product_id, listing_year, release_year, url, link_key, name, last_seen_at,
            last_scraped_at, delisted_at, details_wanted, product_id, first_seen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update product_links set vendor = ?, vendor_product_id = ?, listing_year = ?, release_year = ?, url = ?, link_key = ?, name = ?,
            last_seen_at = ?, last_scraped_at = ?, delisted_at = ?, details_wanted = ? where product_id = ?""";

    private LinkTable() {}

    static void insert(Sql sql, List<ProductRow> rows) {
        sql.batch(
                INSERT,
                rows.stream()
                        .map(row -> values(row, row.id, row.sighting.firstSeenAt()))
                        .toList());
    }

    static void update(Sql sql, List<ProductRow> rows) {
        sql.batch(UPDATE, rows.stream().map(row -> values(row, row.id)).toList());
    }

    private static @Nullable Object[] values(ProductRow row, Object... last) {
        SightingColumns seen = row.sighting;
        @Nullable
        Object[] values = {
            row.vendor,
            row.vendorProductId,
            row.listingYear,
            row.description.releaseYear(),
            row.link,
            row.linkKey,
            row.description.name(),
            seen.lastSeenAt(),
            seen.lastScrapedAt(),
            seen.delistedAt(),
            row.detailsWanted
        };
        return Stream.concat(Arrays.stream(values), Arrays.stream(last)).toArray();
    }

    /** Reads {@link #COLUMNS}. */
    static void read(Row from, ProductRow into) {
        into.linkKey = from.number();
        into.sighting = new SightingColumns(from.instant(), from.instant(), from.instantOrNull(), from.instantOrNull());
        into.listingYear = from.integerOrNull();
        into.detailsWanted = from.flag();
    }
}
