package org.projectchristmas.store;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of {@code products} in plain SQL: the same mapping as {@link ProductRow}'s, without Hibernate's cost. */
final class ProductTable {
    /**
     * Written for whoever asks the table: when what is here was last taken from a page. The program reads {@code
     * product_links.last_scraped_at}, which also a page moves that has not changed.
     */
    private static final String SYNCED = "last_synced_at";

    private static final List<String> CHANGING = List.of(
            "vendor",
            "vendor_product_id",
            "name",
            "release_year",
            "sku",
            "brand",
            "box_condition",
            "ornament",
            "series",
            "series_number",
            "artist",
            "size",
            "description",
            "link",
            "image",
            "price_kind",
            "price",
            "currency",
            "regular_price",
            "availability",
            "previous_price",
            "previous_currency",
            "price_changed_at",
            SYNCED,
            "listed_kind",
            "listed_price",
            "listed_currency",
            "listed_regular_price",
            "listed_availability",
            "listed_name",
            "sku_key",
            "sources");

    /** A select of whole products, to be followed by {@code where}; {@code p} is the product, {@code l} its link. */
    static final String SELECT = CHANGING.stream()
                    .filter(each -> !each.equals(SYNCED))
                    .map(each -> "p." + each)
                    .collect(Collectors.joining(", ", "select p.id, ", ", "))
            + LinkTable.COLUMNS
            + " from products p join product_links l on l.product_id = p.id ";

    private static final String INSERT = "insert into products (" + String.join(", ", CHANGING)
            + ", created_at) values (" + String.join(", ", Collections.nCopies(CHANGING.size() + 1, "?")) + ")";

    private static final String UPDATE = CHANGING.stream()
            .map(each -> each + " = ?")
            .collect(Collectors.joining(", ", "update products set ", " where id = ?"));

    private ProductTable() {}

    /** Inserts the rows and tells each its number. */
    static void insert(Sql sql, List<ProductRow> rows) {
        List<Long> ids = sql.insert(
                INSERT,
                rows.stream()
                        .map(row -> values(row, row.sighting.firstSeenAt()))
                        .toList());
        for (int each = 0; each < rows.size(); each++) {
            rows.get(each).id = ids.get(each);
        }
        LinkTable.insert(sql, rows);
    }

    static void update(Sql sql, List<ProductRow> rows) {
        sql.batch(UPDATE, rows.stream().map(row -> values(row, row.id)).toList());
        LinkTable.update(sql, rows);
    }

    /** The values of {@link #CHANGING}, and one more. */
    private static @Nullable Object[] values(ProductRow row, Object last) {
        DescriptionColumns said = row.description;
        PriceColumns price = row.price;
        MoveColumns move = row.move;
        PriceColumns listed = row.listed == null ? null : row.listed.listedPrice();
        return new @Nullable Object[] {
            row.vendor,
            row.vendorProductId,
            said.name(),
            said.releaseYear(),
            said.sku(),
            said.brand(),
            said.boxCondition(),
            said.ornament(),
            said.series(),
            said.seriesNumber(),
            said.artist(),
            said.size(),
            said.description(),
            row.link,
            row.image,
            price.priceKind(),
            price.price(),
            price.currency(),
            price.regularPrice(),
            row.availability,
            move == null ? null : move.previousPrice(),
            move == null ? null : move.previousCurrency(),
            move == null ? null : move.priceChangedAt(),
            row.sighting.lastScrapedAt(),
            listed == null ? null : listed.priceKind(),
            listed == null ? null : listed.price(),
            listed == null ? null : listed.currency(),
            listed == null ? null : listed.regularPrice(),
            row.listed == null ? null : row.listed.listedAvailability(),
            row.listed == null ? null : row.listed.listedName(),
            row.skuKey,
            row.sources,
            last
        };
    }

    /** Reads a row of {@link #SELECT}. */
    static ProductRow read(Row from) {
        var row = new ProductRow();
        row.id = from.number();
        row.vendor = from.text();
        row.vendorProductId = from.text();
        row.description = new DescriptionColumns(
                from.text(),
                from.integerOrNull(),
                from.textOrNull(),
                from.textOrNull(),
                from.textOrNull(),
                from.flag(),
                from.textOrNull(),
                from.integerOrNull(),
                from.textOrNull(),
                from.textOrNull(),
                from.textOrNull());
        row.link = from.text();
        row.image = from.textOrNull();
        row.price = new PriceColumns(from.text(), from.amountOrNull(), from.textOrNull(), from.amountOrNull());
        row.availability = from.text();
        BigDecimal previous = from.amountOrNull();
        String currency = from.textOrNull();
        var changedAt = from.instantOrNull();
        row.move = previous == null || currency == null || changedAt == null
                ? null
                : new MoveColumns(previous, currency, changedAt);
        String kind = from.textOrNull();
        BigDecimal price = from.amountOrNull();
        String listedCurrency = from.textOrNull();
        BigDecimal regular = from.amountOrNull();
        String availability = from.textOrNull();
        String name = from.textOrNull();
        row.listed = kind == null || availability == null
                ? null
                : new ListedColumns(new PriceColumns(kind, price, listedCurrency, regular), availability, name);
        row.skuKey = from.textOrNull();
        row.sources = from.text();
        LinkTable.read(from, row);
        return row;
    }
}
