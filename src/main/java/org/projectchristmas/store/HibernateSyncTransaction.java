package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;

/** The writes of one page, in the session of one database transaction. */
final class HibernateSyncTransaction implements SyncTransaction {
    private final StatelessSession session;
    private final KnownProducts known;
    private final HeldPages held;

    HibernateSyncTransaction(StatelessSession session) {
        this.session = session;
        known = new KnownProducts(session);
        held = new HeldPages(session);
    }

    private MutationQuery sql(String sql) {
        return session.createNativeMutationQuery(sql);
    }

    @Override
    public Map<String, StoredProduct> known(VendorId vendor, Map<String, URI> links) {
        var found = new LinkedHashMap<String, StoredProduct>();
        known.find(vendor, links).forEach((id, row) -> found.put(id, row.stored()));
        return found;
    }

    @Override
    public List<Long> insert(List<StoredProduct> products) {
        var rows = new ArrayList<ProductRow>(products.size());
        for (StoredProduct each : products) {
            Instant at = Text.kept(each.product().sighting().createdAt());
            rows.add(ProductRow.of(each, at.plus(rows.size(), ChronoUnit.MICROS)));
        }
        session.insertMultiple(rows);
        session.insertMultiple(rows.stream()
                .map(row -> PricePointRow.of(row, row.sighting.createdAt()))
                .toList());
        rows.forEach(row -> {
            known.same(row);
            writeFurtherSkus(row, false);
        });
        return rows.stream().map(row -> row.id).toList();
    }

    @Override
    public void update(List<StoredProduct> products, Instant at) {
        known.load(products.stream().map(StoredProduct::id).toList());
        var rows = new ArrayList<ProductRow>(products.size());
        var points = new ArrayList<PricePointRow>();
        for (StoredProduct each : products) {
            ProductRow row = known.get(each.id());
            if (replace(row, each, Text.kept(at))) {
                points.add(PricePointRow.of(row, Text.kept(at)));
            }
            rows.add(row);
        }
        session.updateMultiple(rows);
        if (!points.isEmpty()) {
            session.insertMultiple(points);
        }
    }

    /** Puts the new state in the row, and tells whether the price or the availability moved. */
    private boolean replace(ProductRow row, StoredProduct next, Instant at) {
        if (!row.vendorProductId.equals(next.product().key().productId()) && row.isProvisional()) {
            session.upsert(FormerKeyRow.of(row, row.id));
        }
        Sighting before = row.sighting.sighting();
        PriceColumns price = row.price;
        String availability = row.availability;
        String sku = row.description.sku();
        boolean hadFurtherSkus = row.hasFurtherSkus();
        row.take(next, before.createdAt());
        Instant syncedAt = row.sighting.lastSyncedAt();
        if (syncedAt != null && (syncedAt.equals(at) || !syncedAt.equals(before.lastSyncedAt()))) {
            row.detailsWanted = false;
        }
        if (!Objects.equals(sku, row.description.sku())) {
            writeFurtherSkus(row, hadFurtherSkus);
        }
        return !price.tag().equals(row.price.tag()) || isNews(availability, row.availability);
    }

    private static boolean isNews(String before, String after) {
        boolean foundAvailable =
                before.equals(Availability.UNKNOWN.word()) && after.equals(Availability.AVAILABLE.word());
        return !before.equals(after) && !foundAvailable;
    }

    private void writeFurtherSkus(ProductRow row, boolean hadSome) {
        if (hadSome) {
            sql("delete from product_skus where product_id = :id")
                    .setParameter("id", row.id)
                    .executeUpdate();
        }
        if (row.hasFurtherSkus()) {
            row.skus()
                    .skip(1)
                    .forEach(sku -> sql("insert into product_skus (sku, product_id) values (:sku, :id)")
                            .setParameter("sku", sku)
                            .setParameter("id", row.id)
                            .executeUpdate());
        }
    }

    @Override
    public void record(List<FieldChange> changes) {
        session.insertMultiple(changes.stream().map(ChangeRow::of).toList());
    }

    @Override
    public void merge(long provisionalId, long survivingId) {
        ProductRow provisional = known.get(provisionalId);
        for (String table : List.of("price_points", "changes", "former_keys")) {
            sql("update " + table + " set product_id = :surviving where product_id = :provisional")
                    .setParameter("surviving", survivingId)
                    .setParameter("provisional", provisionalId)
                    .executeUpdate();
        }
        for (String table : List.of("product_skus", "page_failures")) {
            sql("delete from " + table + " where product_id = :provisional")
                    .setParameter("provisional", provisionalId)
                    .executeUpdate();
        }
        session.upsert(FormerKeyRow.of(provisional, survivingId));
        session.delete(provisional);
        known.forget(List.of(provisionalId));
    }

    @Override
    public int seen(Collection<Long> ids, Instant at) {
        known.forget(ids);
        return sql("update products set last_seen_at = :at where id = any(:ids) and delisted_at is null")
                .setParameter("at", Text.kept(at))
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
    }

    @Override
    public void remember(PageMemory page) {
        session.upsert(PageRow.of(page));
    }

    @Override
    public void confirm(VendorId vendor, String url, long runId) {
        sql("update listing_pages set run_id = :run where id = :id")
                .setParameter("run", runId)
                .setParameter("id", TextKey.of(vendor, url))
                .executeUpdate();
    }

    @Override
    public void years(VendorId vendor, Map<Integer, URI> links, Instant at) {
        sql("delete from year_links where vendor = :vendor")
                .setParameter("vendor", vendor.value())
                .executeUpdate();
        links.forEach((year, link) ->
                sql("insert into year_links (vendor, listing_year, link, read_at) values (:vendor, :year, :link, :at)")
                        .setParameter("vendor", vendor.value())
                        .setParameter("year", year)
                        .setParameter("link", Text.storable(link.toString()))
                        .setParameter("at", Text.kept(at))
                        .executeUpdate());
    }

    @Override
    public List<StoredProduct> unseen(VendorId vendor, int listingYear, Instant runStart) {
        return session
                .createNativeQuery("""
                        select * from products where vendor = :vendor and listing_year = :year
                        and delisted_at is null and last_seen_at < :start order by id""", ProductRow.class)
                .setParameter("vendor", vendor.value())
                .setParameter("year", listingYear)
                .setParameter("start", Text.kept(runStart))
                .stream()
                .map(ProductRow::stored)
                .toList();
    }

    @Override
    public int listedCount(VendorId vendor, int listingYear) {
        return Math.toIntExact(session.createSelectionQuery("""
                        select count(*) from ProductRow where vendor = :vendor and listingYear = :year
                        and sighting.delistedAt is null""", Long.class)
                .setParameter("vendor", vendor.value())
                .setParameter("year", listingYear)
                .getSingleResult());
    }

    @Override
    public void delist(List<StoredProduct> products, Instant at) {
        Long[] ids = products.stream().map(StoredProduct::id).toArray(Long[]::new);
        sql("update products set delisted_at = :at where id = any(:ids) and delisted_at is null")
                .setParameter("at", Text.kept(at))
                .setParameter("ids", ids)
                .executeUpdate();
        wantDetails(List.of(ids));
    }

    @Override
    public void wantDetails(Collection<Long> ids) {
        sql("update products set details_wanted = true where id = any(:ids)")
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
        known.forget(ids);
    }

    @Override
    public void failed(long productId, long runId, String message) {
        sql("delete from page_failures where run_id = :run and product_id = :product")
                .setParameter("run", runId)
                .setParameter("product", productId)
                .executeUpdate();
        sql("insert into page_failures (run_id, product_id, message) values (:run, :product, :message)")
                .setParameter("run", runId)
                .setParameter("product", productId)
                .setParameter("message", Text.storable(message))
                .executeUpdate();
    }

    @Override
    public void hold(VendorId vendor, int year, URI url, String reason, Instant at) {
        held.hold(vendor, year, url, reason, at);
    }

    @Override
    public void release(VendorId vendor, int year, URI url) {
        held.release(vendor, year, url);
    }

    @Override
    public boolean approved(VendorId vendor, URI url) {
        return held.takeApproval(vendor, url);
    }
}
