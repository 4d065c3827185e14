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
    public List<YearCount> skusByYear(VendorId vendor) {
        return database.snapshot(
                sql -> sql.rows("""
                select release_year, count(distinct sku) from products where vendor = ?
                group by release_year order by release_year nulls last""", row -> new YearCount(row.integerOrNull(), row.number()), vendor.value()));
    }

    @Override
    public List<Newcomer> newest(int limit) {
        return database.snapshot(sql -> sql.rows("""
                select p.name, p.price_kind, p.price, p.currency, p.regular_price, p.release_year, l.first_seen_at
                from products p join product_links l on l.product_id = p.id
                order by l.first_seen_at desc, p.id desc limit ?""", JdbcCatalogStats::newcomer, limit));
    }

    private static Newcomer newcomer(Row row) {
        String name = row.text();
        var price = new PriceColumns(row.text(), row.amountOrNull(), row.textOrNull(), row.amountOrNull());
        return new Newcomer(name, price.tag().price(), row.integerOrNull(), row.instant());
    }
}
