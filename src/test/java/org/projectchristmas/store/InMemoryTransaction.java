package org.projectchristmas.store;

import static org.projectchristmas.store.InMemoryTables.kept;
import static org.projectchristmas.store.InMemoryTables.next;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.store.InMemoryTables.FailedPage;
import org.projectchristmas.store.InMemoryTables.Failure;
import org.projectchristmas.store.InMemoryTables.Note;
import org.projectchristmas.store.InMemoryTables.NotedPoint;
import org.projectchristmas.store.InMemoryTables.Page;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** The writes of one page to {@link InMemoryTables}. */
final class InMemoryTransaction implements SyncTransaction {
    private final InMemoryTables tables;
    private final InMemoryHeldPages held;
    /** The products that were given another's price points. */
    private final Set<Long> joined = new HashSet<>();

    InMemoryTransaction(InMemoryTables tables) {
        this.tables = tables;
        held = new InMemoryHeldPages(tables);
    }

    @Override
    public Map<String, StoredProduct> known(VendorId vendor, Map<String, URI> links) {
        var found = new LinkedHashMap<String, StoredProduct>();
        links.forEach((productId, link) -> {
            Long id = idOf(new ProductKey(vendor, productId), link);
            if (id != null) {
                found.put(productId, row(id));
            }
        });
        return found;
    }

    private @Nullable Long idOf(ProductKey key, @Nullable URI link) {
        Long id = tables.idByKey.get(key);
        if (id == null) {
            id = tables.idByFormerKey.get(key);
        }
        if (id == null && link != null) {
            Long byLink = tables.idByLink.get(new Page(key.vendor(), link.toString()));
            if (byLink != null
                    && (key.isProvisional() || row(byLink).product().key().isProvisional())) {
                id = byLink;
            }
        }
        return id;
    }

    private StoredProduct row(long id) {
        StoredProduct row = tables.products.get(id);
        if (row == null) {
            throw new CatalogException("The catalog has no product " + id + ".");
        }
        return row;
    }

    @Override
    public List<Long> insert(List<StoredProduct> products) {
        var ids = new ArrayList<Long>();
        for (StoredProduct each : products) {
            ProductKey key = each.product().key();
            if (tables.idByKey.containsKey(key)) {
                throw new CatalogException("The catalog already has " + key + ".");
            }
            long id = next(tables.products);
            Sighting sighting = each.product().sighting();
            Instant createdAt = kept(sighting.createdAt()).plus(ids.size(), ChronoUnit.MICROS);
            write(id, each, createdAt);
            tables.put(tables.wanted, id, sighting.lastSyncedAt() == null);
            tables.note(id, point(row(id), createdAt));
            ids.add(id);
        }
        return ids;
    }

    private static PricePoint point(StoredProduct row, Instant at) {
        Product.Offering offering = row.product().offering();
        return new PricePoint(at, offering.price(), offering.availability());
    }

    private void write(long id, StoredProduct stored, Instant createdAt) {
        Product product = stored.product();
        Sighting seen = product.sighting();
        Product.Offering offering = product.offering();
        PriceMove move = offering.move();
        var kept = new Product(
                id,
                product.key(),
                product.description(),
                product.links(),
                new Product.Offering(
                        offering.price(),
                        offering.availability(),
                        move == null ? null : new PriceMove(move.previous(), kept(move.at()))),
                new Sighting(
                        createdAt,
                        kept(seen.lastSeenAt()),
                        seen.lastSyncedAt() == null ? null : kept(seen.lastSyncedAt()),
                        seen.delistedAt() == null ? null : kept(seen.delistedAt())),
                product.sources());
        tables.put(tables.products, id, new StoredProduct(kept, stored.listingYear(), stored.listed()));
        tables.put(tables.idByKey, product.key(), id);
        tables.put(
                tables.idByLink,
                new Page(product.key().vendor(), product.links().page().toString()),
                id);
    }

    @Override
    public void update(List<StoredProduct> products, Instant at) {
        for (StoredProduct each : products) {
            StoredProduct before = row(each.id());
            ProductKey former = before.product().key();
            if (!former.equals(each.product().key())) {
                tables.remove(tables.idByKey, former);
                if (former.isProvisional()) {
                    tables.put(tables.idByFormerKey, former, each.id());
                }
            }
            write(each.id(), each, before.product().sighting().createdAt());
            StoredProduct after = row(each.id());
            Instant syncedAt = after.product().sighting().lastSyncedAt();
            Instant lastSyncedAt = before.product().sighting().lastSyncedAt();
            boolean isOfPage = syncedAt != null && (syncedAt.equals(kept(at)) || !syncedAt.equals(lastSyncedAt));
            if (isOfPage) {
                tables.put(tables.wanted, each.id(), false);
            }
            PricePoint last = point(before, kept(at));
            PricePoint next = point(after, kept(at));
            URI link = before.product().links().page();
            if (!link.equals(each.product().links().page()) || (!last.equals(next) && !isOfPage)) {
                tables.remove(tables.validators, each.id());
            }
            boolean isJoined = joined.remove(each.id());
            PricePoint from = isJoined ? tables.pointsOf(each.id()).getLast() : last;
            if (isStep(from, next, isJoined || lastSyncedAt == null)) {
                tables.note(each.id(), next);
            }
        }
    }

    private static boolean isStep(PricePoint last, PricePoint next, boolean isFirstLook) {
        boolean isFound = isFirstLook
                && last.availability() == Availability.UNKNOWN
                && next.availability() == Availability.AVAILABLE;
        return !last.price().equals(next.price()) || (last.availability() != next.availability() && !isFound);
    }

    @Override
    public void record(List<FieldChange> changes) {
        for (FieldChange each : changes) {
            var kept = new FieldChange(
                    each.productId(),
                    each.vendor(),
                    each.field(),
                    each.before(),
                    each.after(),
                    kept(each.at()),
                    each.author());
            tables.put(tables.changes, next(tables.changes), kept);
        }
    }

    @Override
    public Set<String> merge(long provisionalId, long survivingId) {
        Product provisional = row(provisionalId).product();
        ProductKey former = provisional.key();
        List.copyOf(tables.points.entrySet()).stream()
                .filter(each -> each.getValue().productId() == provisionalId)
                .forEach(each -> tables.put(
                        tables.points,
                        each.getKey(),
                        new NotedPoint(survivingId, each.getValue().point())));
        List<FieldChange> moved = tables.changes.values().stream()
                .filter(each -> each.productId() == provisionalId)
                .toList();
        moved.forEach(each -> tables.put(tables.changes, keyOf(each), each.of(survivingId)));
        tables.remove(tables.products, provisionalId);
        tables.remove(tables.idByKey, former);
        tables.remove(tables.wanted, provisionalId);
        tables.put(tables.idByFormerKey, former, survivingId);
        tables.put(
                tables.idByLink,
                new Page(former.vendor(), provisional.links().page().toString()),
                survivingId);
        joined.add(survivingId);
        return moved.stream().map(FieldChange::field).collect(Collectors.toSet());
    }

    private Long keyOf(FieldChange change) {
        return tables.changes.entrySet().stream()
                .filter(each -> each.getValue().equals(change))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Override
    public int seen(Collection<Long> ids, Instant at) {
        int count = 0;
        for (Long id : ids) {
            StoredProduct row = tables.products.get(id);
            if (row != null && row.product().sighting().isListed()) {
                Sighting seen = row.product().sighting();
                resight(id, new Sighting(seen.createdAt(), kept(at), seen.lastSyncedAt(), seen.delistedAt()));
                count++;
            }
        }
        return count;
    }

    private void resight(long id, Sighting sighting) {
        StoredProduct row = row(id);
        Product of = row.product();
        var product = new Product(id, of.key(), of.description(), of.links(), of.offering(), sighting, of.sources());
        tables.put(tables.products, id, new StoredProduct(product, row.listingYear(), row.listed()));
    }

    @Override
    public void remember(PageMemory page) {
        tables.put(tables.pages, new Page(page.vendor(), page.url()), page);
    }

    @Override
    public void confirm(VendorId vendor, String url, long runId) {
        PageMemory page = tables.pages.get(new Page(vendor, url));
        if (page != null) {
            remember(page.visitedBy(runId));
        }
    }

    @Override
    public void years(VendorId vendor, Map<Integer, URI> links, Instant at) {
        tables.put(tables.years, vendor, Map.copyOf(links));
    }

    @Override
    public List<StoredProduct> unseen(VendorId vendor, int listingYear, Instant runStart) {
        Set<Long> elsewhere = tables.productsOfOtherYears(vendor, listingYear);
        return listed(vendor, listingYear)
                .filter(each -> each.product().sighting().lastSeenAt().isBefore(kept(runStart)))
                .filter(each -> !elsewhere.contains(each.id()))
                .toList();
    }

    private Stream<StoredProduct> listed(VendorId vendor, int listingYear) {
        return tables.products.values().stream()
                .filter(each -> each.product().key().vendor().equals(vendor))
                .filter(each -> Objects.equals(each.listingYear(), listingYear))
                .filter(each -> each.product().sighting().isListed());
    }

    @Override
    public int listedCount(VendorId vendor, int listingYear) {
        return (int) listed(vendor, listingYear).count();
    }

    @Override
    public void delist(List<StoredProduct> products, Instant at) {
        for (StoredProduct each : products) {
            Sighting seen = row(each.id()).product().sighting();
            if (seen.isListed()) {
                resight(each.id(), new Sighting(seen.createdAt(), seen.lastSeenAt(), seen.lastSyncedAt(), kept(at)));
            }
        }
        wantDetails(products.stream().map(StoredProduct::id).toList());
    }

    @Override
    public void wantDetails(Collection<Long> ids) {
        ids.forEach(id -> tables.put(tables.wanted, id, true));
    }

    @Override
    public void unchanged(long productId, Instant at) {
        Sighting seen = row(productId).product().sighting();
        resight(productId, new Sighting(seen.createdAt(), seen.lastSeenAt(), kept(at), seen.delistedAt()));
        tables.put(tables.wanted, productId, false);
    }

    @Override
    public void validators(long productId, Validators validators) {
        tables.put(tables.validators, productId, validators);
    }

    @Override
    public void failed(long productId, long runId, String message) {
        tables.put(tables.failures, new Failure(runId, productId), message);
    }

    @Override
    public void found(long runId, Changes changes) {
        add(runId, changes, PastRun.Pages.NONE);
    }

    @Override
    public void tried(long runId) {
        add(runId, Changes.NONE, new PastRun.Pages(0, 1));
    }

    private void add(long runId, Changes changes, PastRun.Pages pages) {
        PastRun run = Objects.requireNonNull(tables.runs.get(runId));
        var more = new PastRun(
                runId,
                run.rootJob(),
                run.vendor(),
                run.scope(),
                run.times(),
                run.ending(),
                run.changes().plus(changes),
                run.errors(),
                run.pages().plus(pages));
        tables.put(tables.runs, runId, more);
    }

    @Override
    public void pageFailed(long runId, PageFailure failure, boolean isListing, Instant at) {
        var page = new FailedPage(runId, new Page(failure.vendor(), failure.url()));
        tables.put(tables.failedPages, page, new Note(failure.message(), isListing, kept(at)));
    }

    @Override
    public void pageAskedAgain(long runId, VendorId vendor, String url) {
        tables.remove(tables.failedPages, new FailedPage(runId, new Page(vendor, url)));
    }

    @Override
    public boolean hold(long runId, HeldPage page) {
        return held.hold(runId, page);
    }

    @Override
    public void release(VendorId vendor, int year, URI url) {
        held.release(vendor, year, url);
    }

    @Override
    public void settle(long runId, VendorId vendor, Collection<Integer> years) {
        held.settle(runId, vendor, years);
    }

    @Override
    public boolean approved(VendorId vendor, URI url) {
        return held.takeApproval(vendor, url);
    }
}
