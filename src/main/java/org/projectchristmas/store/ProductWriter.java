package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.StoredProduct;

/** Writes products with what follows from them: price points, the further parts of their SKUs, the ids they had before. */
final class ProductWriter {
    private final Sql sql;
    private final List<ProductRow> changed = new ArrayList<>();
    private final List<@Nullable Object[]> points = new ArrayList<>();
    /**
     * Those of which a page that has not changed would say something new: it is another page now, or something else has changed what
     * it told. They are not asked for with what was given before.
     */
    private final List<Long> outdated = new ArrayList<>();
    /** The products that were given another's price points. */
    private final Set<Long> joined = new HashSet<>();

    ProductWriter(Sql sql) {
        this.sql = sql;
    }

    /** Inserts the rows, each with its first price point. */
    void insert(List<ProductRow> rows) {
        ProductTable.insert(sql, rows);
        for (ProductRow row : rows) {
            notePrice(row, row.sighting.firstSeenAt());
            writeFurtherSkus(row);
        }
        flush();
    }

    /** Puts the new state in the row; {@link #flush} writes it. */
    void replace(ProductRow row, StoredProduct next, Instant at) {
        if (row.isProvisional()
                && !row.vendorProductId.equals(next.product().key().productId())) {
            writeFormerKey(row, row.id);
        }
        SightingColumns before = row.sighting;
        PriceColumns price = row.price;
        String availability = row.availability;
        String sku = row.description.sku();
        boolean hadFurtherSkus = row.hasFurtherSkus();
        String link = row.link;
        row.take(next, before.firstSeenAt());
        Instant syncedAt = row.sighting.lastScrapedAt();
        boolean isOfPage = syncedAt != null && (syncedAt.equals(at) || !syncedAt.equals(before.lastScrapedAt()));
        boolean isOther = !price.equals(row.price) || !availability.equals(row.availability);
        if (isOfPage) {
            row.detailsWanted = false;
        }
        if (!link.equals(row.link) || (isOther && syncedAt != null && !isOfPage)) {
            outdated.add(row.id);
        }
        if (!Objects.equals(sku, row.description.sku())) {
            if (hadFurtherSkus) {
                sql.update("delete from product_skus where product_id = ?", row.id);
            }
            writeFurtherSkus(row);
        }
        boolean isFirstLook = before.lastScrapedAt() == null;
        boolean isStep = joined.remove(row.id)
                ? isAfterLastPoint(row)
                : isStep(price.equals(row.price), availability, row.availability, isFirstLook);
        if (isStep) {
            notePrice(row, at);
        }
        changed.add(row);
    }

    /** That a product is available, where nothing was known: at a first look at its page that is found out, and nothing happened. */
    private static boolean isStep(boolean isSamePrice, String before, String after, boolean isFirstLook) {
        boolean isFound = isFirstLook
                && before.equals(Availability.UNKNOWN.word())
                && after.equals(Availability.AVAILABLE.word());
        return !isSamePrice || (!before.equals(after) && !isFound);
    }

    /** Whether a product has come to another price or availability than its last price point says. */
    private boolean isAfterLastPoint(ProductRow row) {
        return sql.first(
                        """
                        select price_kind, price, currency, regular_price, availability from price_points
                        where product_id = ? order by id desc limit 1""",
                        point -> {
                            var last = new PriceColumns(
                                    point.text(), point.amountOrNull(), point.textOrNull(), point.amountOrNull());
                            boolean isSamePrice = last.tag().equals(row.price.tag());
                            // The row that was given up had no page of its own.
                            return isStep(isSamePrice, point.text(), row.availability, true);
                        },
                        row.id)
                .orElse(true);
    }

    private void notePrice(ProductRow row, Instant at) {
        PriceColumns price = row.price;
        points.add(new @Nullable Object[] {
            row.id, at, price.priceKind(), price.price(), price.currency(), price.regularPrice(), row.availability
        });
    }

    /** Writes what was replaced and noted. */
    void flush() {
        if (!changed.isEmpty()) {
            ProductTable.update(sql, changed);
            changed.clear();
        }
        if (!outdated.isEmpty()) {
            sql.update(
                    "update product_links set etag = null, last_modified = null where product_id = any(?)", outdated);
            outdated.clear();
        }
        sql.batch("""
                insert into price_points (product_id, noted_at, price_kind, price, currency, regular_price, availability)
                values (?, ?, ?, ?, ?, ?, ?)""", points);
        points.clear();
    }

    private void writeFurtherSkus(ProductRow row) {
        if (row.hasFurtherSkus()) {
            sql.batch(
                    "insert into product_skus (sku, product_id) values (?, ?)",
                    row.skus().skip(1).map(sku -> new Object[] {sku, row.id}).toList());
        }
    }

    private void writeFormerKey(ProductRow former, long productId) {
        long key = TextKey.of(new VendorId(former.vendor), former.vendorProductId);
        if (sql.update("update former_keys set product_id = ? where id = ?", productId, key) == 0) {
            sql.update(
                    "insert into former_keys (id, vendor, vendor_product_id, product_id) values (?, ?, ?, ?)",
                    key,
                    former.vendor,
                    former.vendorProductId,
                    productId);
        }
    }

    /**
     * Gives everything of the provisional row to the surviving one, and deletes it.
     *
     * @return the fields of which changes were recorded for the provisional one
     */
    Set<String> merge(ProductRow provisional, long survivingId) {
        Set<String> fields = Set.copyOf(
                sql.rows("select distinct field from changes where product_id = ?", Row::text, provisional.id));
        for (String table : List.of("price_points", "changes", "former_keys")) {
            sql.update("update " + table + " set product_id = ? where product_id = ?", survivingId, provisional.id);
        }
        for (String table : List.of("product_skus", "page_failures", LinkTable.NAME)) {
            sql.update("delete from " + table + " where product_id = ?", provisional.id);
        }
        writeFormerKey(provisional, survivingId);
        sql.update("delete from products where id = ?", provisional.id);
        joined.add(survivingId);
        return fields;
    }
}
