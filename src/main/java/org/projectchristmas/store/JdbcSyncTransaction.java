package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.store.RunTable.Found;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** The writes of one page, in one database transaction. */
final class JdbcSyncTransaction implements SyncTransaction {
    private static final String LISTED = "where l.vendor = ? and l.listing_year = ? and l.delisted_at is null";

    private final Sql sql;
    private final KnownProducts known;
    private final ProductWriter writer;
    private final Map<Long, Found> findings = new TreeMap<>();

    JdbcSyncTransaction(Sql sql) {
        this.sql = sql;
        known = new KnownProducts(sql);
        writer = new ProductWriter(sql);
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
        writer.insert(rows);
        rows.forEach(known::same);
        return rows.stream().map(row -> row.id).toList();
    }

    @Override
    public void update(List<StoredProduct> products, Instant at) {
        known.load(products.stream().map(StoredProduct::id).toList());
        products.forEach(each -> writer.replace(known.get(each.id()), each, Text.kept(at)));
        writer.flush();
    }

    @Override
    public void record(List<FieldChange> changes) {
        new ChangeTable(sql).add(changes);
    }

    @Override
    public Set<String> merge(long provisionalId, long survivingId) {
        Set<String> fields = writer.merge(known.get(provisionalId), survivingId);
        known.forget(List.of(provisionalId));
        return fields;
    }

    @Override
    public int seen(Collection<Long> ids, Instant at) {
        known.forget(ids);
        return sql.update(
                "update product_links set last_seen_at = ? where product_id = any(?) and delisted_at is null", at, ids);
    }

    @Override
    public void remember(PageMemory page) {
        new PageTable(sql).put(page);
    }

    @Override
    public void confirm(VendorId vendor, String url, long runId) {
        new PageTable(sql).visited(vendor, url, runId);
    }

    @Override
    public void years(VendorId vendor, Map<Integer, URI> links, Instant at) {
        sql.update("delete from year_links where vendor = ?", vendor.value());
        sql.batch(
                "insert into year_links (vendor, listing_year, link, read_at) values (?, ?, ?, ?)",
                links.entrySet().stream()
                        .map(each -> new Object[] {
                            vendor.value(), each.getKey(), each.getValue().toString(), at
                        })
                        .toList());
    }

    @Override
    public List<StoredProduct> unseen(VendorId vendor, int listingYear, Instant runStart) {
        String where = LISTED + " and l.last_seen_at < ? order by p.id";
        List<ProductRow> unseen =
                sql.rows(ProductTable.SELECT + where, ProductTable::read, vendor.value(), listingYear, runStart);
        if (unseen.isEmpty()) {
            return List.of();
        }
        Set<Long> elsewhere = new PageTable(sql).productsOfOtherYears(vendor, listingYear);
        return unseen.stream()
                .filter(each -> !elsewhere.contains(each.id))
                .map(ProductRow::stored)
                .toList();
    }

    @Override
    public int listedCount(VendorId vendor, int listingYear) {
        return sql.rows("select count(*) from product_links l " + LISTED, Row::integer, vendor.value(), listingYear)
                .getFirst();
    }

    @Override
    public void delist(List<StoredProduct> products, Instant at) {
        List<Long> ids = products.stream().map(StoredProduct::id).toList();
        sql.update(
                "update product_links set delisted_at = ? where product_id = any(?) and delisted_at is null", at, ids);
        wantDetails(ids);
    }

    @Override
    public void wantDetails(Collection<Long> ids) {
        sql.update("update product_links set details_wanted = true where product_id = any(?)", ids);
        known.forget(ids);
    }

    @Override
    public void unchanged(long productId, Instant at) {
        sql.update(
                "update product_links set last_scraped_at = ?, details_wanted = false where product_id = ?",
                at,
                productId);
        known.forget(List.of(productId));
    }

    @Override
    public void validators(long productId, Validators validators) {
        sql.update(
                "update product_links set etag = ?, last_modified = ? where product_id = ?",
                validators.etag(),
                validators.lastModified(),
                productId);
    }

    @Override
    public void failed(long productId, long runId, String message) {
        new RunTable(sql).failed(productId, runId, message);
    }

    @Override
    public void found(long runId, Changes changes) {
        findings.merge(runId, new Found(changes, 0), Found::plus);
    }

    @Override
    public void tried(long runId) {
        findings.merge(runId, new Found(Changes.NONE, 1), Found::plus);
    }

    /** Adds what was found and tried to the runs, once for all pages of the transaction; to be called before its end. */
    void writeFindings() {
        findings.forEach(new RunTable(sql)::found);
    }

    @Override
    public void pageFailed(long runId, PageFailure failure, boolean isListing, Instant at) {
        new FailedPageTable(sql).put(runId, failure, isListing, at);
    }

    @Override
    public void pageAskedAgain(long runId, VendorId vendor, String url) {
        new FailedPageTable(sql).remove(runId, vendor, url);
    }

    @Override
    public boolean hold(long runId, HeldPage page) {
        return new HeldTable(sql).hold(runId, page);
    }

    @Override
    public void release(VendorId vendor, int year, URI url) {
        new HeldTable(sql).release(vendor, year, url);
    }

    @Override
    public void settle(long runId, VendorId vendor, Collection<Integer> years) {
        new HeldTable(sql).settle(runId, vendor, years);
    }

    @Override
    public boolean approved(VendorId vendor, URI url) {
        return new HeldTable(sql).takeApproval(vendor, url);
    }
}
