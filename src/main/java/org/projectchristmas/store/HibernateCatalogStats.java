package org.projectchristmas.store;

import java.util.List;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.common.VendorId;

/** The {@link CatalogStats} of the table {@code products}. */
public final class HibernateCatalogStats implements CatalogStats {
    private final Database database;

    public HibernateCatalogStats(Database database) {
        this.database = database;
    }

    @Override
    public List<VendorCount> skusByVendor() {
        return database.read(session -> session
                .createSelectionQuery(
                        "select vendor, count(distinct description.sku) from ProductRow group by vendor order by vendor",
                        Object[].class)
                .stream()
                .map(row -> new VendorCount(new VendorId((String) row[0]), (Long) row[1]))
                .toList());
    }

    @Override
    public List<YearCount> skusByYear(VendorId vendor) {
        return database.read(session ->
                session.createSelectionQuery("""
                        select description.releaseYear, count(distinct description.sku) from ProductRow
                        where vendor = :vendor
                        group by description.releaseYear order by description.releaseYear nulls last""", Object[].class).setParameter("vendor", vendor.value()).stream()
                        .map(row -> new YearCount((Integer) row[0], (Long) row[1]))
                        .toList());
    }

    @Override
    public List<Newcomer> newest(int limit) {
        return database.read(session -> session
                .createSelectionQuery("from ProductRow order by sighting.firstSeenAt desc, id desc", ProductRow.class)
                .setMaxResults(limit)
                .stream()
                .map(row -> new Newcomer(
                        row.description.name(),
                        row.price.tag().price(),
                        row.description.releaseYear(),
                        row.sighting.firstSeenAt()))
                .toList());
    }
}
