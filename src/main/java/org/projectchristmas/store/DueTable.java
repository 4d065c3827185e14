package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;

/** Which product pages are to be read: a question to {@code product_links} that has no index of its own, since every page read would pay for it. */
final class DueTable {
    private static final String OF_SHOP = " from product_links l where vendor = ? and ";
    private static final String UNREAD_OR_OLD = "(details_wanted or last_scraped_at is null or last_scraped_at < ?)";
    private static final String OLD = "last_scraped_at < ?";
    private static final String NOT_FAILED =
            " and not exists (select 1 from page_failures f where f.run_id = ? and f.product_id = l.product_id)";
    private static final String NOT_FAILED_SINCE = """
             and l.product_id not in (select f.product_id from page_failures f join runs r on r.id = f.run_id
            where r.vendor = ? and r.started_at >= ?)""";
    private static final String COLUMNS =
            "select product_id, vendor_product_id, url, details_wanted, etag, last_modified, coalesce(listing_year, 0)";

    private final Sql sql;

    DueTable(Sql sql) {
        this.sql = sql;
    }

    List<DueProduct> list(VendorId vendor, DuePages pages, long runId, int limit) {
        String order = switch (pages.order()) {
            case NEWEST_FIRST ->
                " order by details_wanted desc, coalesce(release_year, listing_year, 0) desc, product_id limit ?";
            case OLDEST_READING_FIRST -> " order by last_scraped_at, product_id limit ?";
        };
        List<Object> values = values(vendor, pages, runId);
        values.add(limit);
        return sql.rows(COLUMNS + where(pages, NOT_FAILED) + order, row -> read(vendor, row), values.toArray());
    }

    private static DueProduct read(VendorId vendor, Row row) {
        long id = row.number();
        var key = new ProductKey(vendor, row.text());
        URI link = URI.create(row.text());
        boolean isWanted = row.flag();
        var validators = new Validators(row.textOrNull(), row.textOrNull());
        // What is wanted is to be applied anew, even if the shop has not changed it.
        return new DueProduct(id, key, link, isWanted ? Validators.NONE : validators, row.integer());
    }

    /** Those of the products that are due, in the order asked for. */
    List<DueProduct> list(VendorId vendor, List<Long> ids, Instant readBefore, long runId) {
        Map<Long, DueProduct> due = sql
                .rows(
                        COLUMNS + OF_SHOP + UNREAD_OR_OLD + NOT_FAILED + " and product_id = any(?)",
                        row -> read(vendor, row),
                        vendor.value(),
                        readBefore,
                        runId,
                        ids)
                .stream()
                .collect(Collectors.toMap(DueProduct::id, Function.identity()));
        return ids.stream().map(due::get).filter(Objects::nonNull).toList();
    }

    /** Where a product is found; its page is to be read whether or not it has changed. */
    Optional<DueProduct> find(long productId) {
        return sql.first(
                "select vendor, vendor_product_id, url, coalesce(listing_year, 0) from product_links where product_id = ?",
                row -> new DueProduct(
                        productId,
                        new ProductKey(new VendorId(row.text()), row.text()),
                        URI.create(row.text()),
                        Validators.NONE,
                        row.integer()),
                productId);
    }

    /** How many are to be read of each listing year; 0 for those that no listing shows. */
    SortedMap<Integer, Integer> count(VendorId vendor, DuePages pages, long runId) {
        record Part(int year, int count) {}
        List<Part> parts = sql.rows(
                "select coalesce(listing_year, 0), count(*)" + where(pages, NOT_FAILED)
                        + " group by coalesce(listing_year, 0)",
                row -> new Part(row.integer(), row.integer()),
                values(vendor, pages, runId).toArray());
        var counts = new TreeMap<Integer, Integer>();
        parts.forEach(each -> counts.put(each.year(), each.count()));
        return counts;
    }

    boolean isAny(VendorId vendor, DuePages pages, Instant failedSince) {
        List<Object> values = values(vendor, pages, vendor.value(), failedSince);
        return sql.first("select 1" + where(pages, NOT_FAILED_SINCE) + " limit 1", Row::integer, values.toArray())
                .isPresent();
    }

    private static String where(DuePages pages, String notFailed) {
        String due = switch (pages.order()) {
            case NEWEST_FIRST -> UNREAD_OR_OLD;
            case OLDEST_READING_FIRST -> OLD;
        };
        return OF_SHOP + due + notFailed + (pages.year() == null ? "" : " and listing_year = ?");
    }

    private static List<Object> values(VendorId vendor, DuePages pages, Object... notFailed) {
        var values = new ArrayList<Object>(List.of(vendor.value(), pages.readBefore()));
        values.addAll(List.of(notFailed));
        Integer year = pages.year();
        if (year != null) {
            values.add(year);
        }
        return values;
    }
}
