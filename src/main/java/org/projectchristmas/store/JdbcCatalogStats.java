package org.projectchristmas.store;

import java.util.List;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.common.VendorId;

/** The {@link CatalogStats} of the table {@code products}, in plain SQL: the start of Hibernate would take longer than all of them. */
public final class JdbcCatalogStats implements CatalogStats {
    private final Database database;

    public JdbcCatalogStats(Database database) {
        this.database = database;
    }

    @Override
    public List<VendorCount> skusByVendor() {
        return database.snapshot(sql -> sql.rows(
                "select vendor, count(distinct sku) from products group by vendor order by vendor",
                row -> new VendorCount(new VendorId(row.text()), row.number())));
    }

    @Override
    public List<YearCount> skusByYear() {
        return database.snapshot(sql ->
                sql.rows("""
                select vendor, release_year, count(distinct sku) from products
                group by vendor, release_year order by vendor, release_year nulls last""", row -> new YearCount(new VendorId(row.text()), row.integerOrNull(), row.number())));
    }

    /** The links tell which they are: the products themselves are wide, and only a few of them are read. */
    @Override
    public List<Newcomer> newest(int limit) {
        return database.snapshot(sql -> sql.rows("""
                select p.name, p.price_kind, p.price, p.currency, p.regular_price, p.release_year, l.first_seen_at
                from (select product_id, first_seen_at from product_links
                    order by first_seen_at desc, product_id desc limit ?) l join products p on p.id = l.product_id
                order by l.first_seen_at desc, p.id desc""", JdbcCatalogStats::newcomer, limit));
    }

    private static Newcomer newcomer(Row row) {
        String name = row.text();
        var price = new PriceColumns(row.text(), row.amountOrNull(), row.textOrNull(), row.amountOrNull());
        return new Newcomer(name, price.tag().price(), row.integerOrNull(), row.instant());
    }
}
