package org.projectchristmas.store;

import static org.projectchristmas.store.InMemoryTables.kept;
import static org.projectchristmas.store.InMemoryTables.next;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.store.InMemoryTables.Failure;
import org.projectchristmas.store.InMemoryTables.Page;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;

/** The fake of every port of the catalog: what the contracts ask for, in maps. Safe for use by several threads. */
public final class InMemoryStore implements Catalog, CatalogStats, SyncStore {
    private final InMemoryTables tables = new InMemoryTables();

    /** What is recorded of the changes made through this. */
    InMemoryHistory history() {
        return new InMemoryHistory(tables);
    }

    private Stream<Product> products() {
        return tables.products.values().stream().map(StoredProduct::product);
    }

    @Override
    public synchronized Optional<Product> find(long id) {
        return Optional.ofNullable(tables.products.get(id)).map(StoredProduct::product);
    }

    @Override
    public synchronized Optional<Product> find(ProductKey key) {
        Long id = tables.idByKey.get(key);
        return id == null ? Optional.empty() : find(id);
    }

    @Override
    public synchronized List<Product> withSku(String sku) {
        List<String> parts = Sku.normalise(sku);
        return products()
                .filter(each -> !Collections.disjoint(partsOf(each), parts))
                .limit(100)
                .toList();
    }

    private static List<String> partsOf(Product product) {
        String sku = product.description().sku();
        return sku == null ? List.of() : Sku.normalise(sku);
    }

    @Override
    public synchronized List<Product> findAll(List<Long> ids) {
        return ids.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized long count() {
        return tables.products.size();
    }

    @Override
    public synchronized void forEach(Consumer<? super Product> action) {
        products().toList().forEach(action);
    }

    @Override
    public synchronized List<VendorCount> skusByVendor() {
        return products().collect(Collectors.groupingBy(each -> each.key().vendor())).entrySet().stream()
                .map(each -> new VendorCount(each.getKey(), skus(each.getValue())))
                .sorted(Comparator.comparing(VendorCount::vendor))
                .toList();
    }

    private static long skus(List<Product> products) {
        return products.stream()
                .map(each -> each.description().sku())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    @Override
    public synchronized List<YearCount> skusByYear() {
        return products()
                .collect(Collectors.groupingBy(each -> List.of(
                        each.key().vendor(),
                        Optional.ofNullable(each.description().releaseYear()))))
                .values()
                .stream()
                .map(each -> new YearCount(
                        each.getFirst().key().vendor(),
                        each.getFirst().description().releaseYear(),
                        skus(each)))
                .sorted(Comparator.comparing(YearCount::vendor)
                        .thenComparing(YearCount::year, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public synchronized List<Newcomer> newest(int limit) {
        return products()
                .sorted(Comparator.comparing((Product each) -> each.sighting().createdAt())
                        .thenComparingLong(Product::id)
                        .reversed())
                .limit(limit)
                .map(each -> new Newcomer(
                        each.description().name(),
                        each.offering().price().price(),
                        each.description().releaseYear(),
                        each.sighting().createdAt()))
                .toList();
    }

    @Override
    public synchronized <T> T inTransaction(Function<? super SyncTransaction, T> work) {
        try {
            T result = work.apply(new InMemoryTransaction(tables));
            tables.commit();
            return result;
        } finally {
            tables.rollback();
        }
    }

    /** The same runs, to be read. */
    Runs runs() {
        return new InMemoryRuns(tables);
    }

    @Override
    public synchronized List<PastRun> unfinishedRuns(VendorId vendor) {
        return tables.runs.descendingMap().values().stream()
                .filter(each -> !each.isFinished() && each.vendor().equals(vendor))
                .toList();
    }

    private static Run run(PastRun past) {
        return new Run(past.id(), past.vendor(), past.scope(), past.times().startedAt());
    }

    @Override
    public synchronized Run begin(VendorId vendor, String scope, Instant at, long rootJob) {
        long id = next(tables.runs);
        var times = new PastRun.Times(kept(at), null, 0);
        tables.runs.put(id, new PastRun(id, rootJob, vendor, scope, times, null, Changes.NONE, 0, PastRun.Pages.NONE));
        return new Run(id, vendor, scope, kept(at));
    }

    @Override
    public synchronized RunSoFar takeUp(Run run, long rootJob) {
        tables.runs.computeIfPresent(run.id(), (id, past) -> {
            PastRun.Times times = past.times();
            return new PastRun(
                    id,
                    rootJob,
                    past.vendor(),
                    past.scope(),
                    new PastRun.Times(times.startedAt(), times.finishedAt(), times.interruptions() + 1),
                    past.ending(),
                    past.changes(),
                    past.errors(),
                    past.pages());
        });
        return soFar(run);
    }

    @Override
    public synchronized RunSoFar soFar(Run run) {
        Set<String> listings = tables.pages.values().stream()
                .filter(each -> each.runId() == run.id() && each.year() > 0)
                .filter(each -> each.vendor().equals(run.vendor()))
                .map(PageMemory::url)
                .collect(Collectors.toCollection(HashSet::new));
        tables.failedPages.forEach((page, note) -> {
            if (page.runId() == run.id() && note.isListing()) {
                listings.add(page.page().url());
            }
        });
        PastRun past = Objects.requireNonNull(tables.runs.get(run.id()));
        PastRun.Pages pages = past.isFinished()
                ? past.pages()
                : new PastRun.Pages(listings.size(), past.pages().products());
        return new RunSoFar(past.changes(), tables.failures(run.id()).toList(), listings, pages);
    }

    @Override
    public synchronized List<PastRun> runsUnder(long rootJob) {
        return tables.pastRuns().filter(each -> each.rootJob() == rootJob).toList();
    }

    @Override
    public synchronized void finish(long runId, VendorProgress.State state, PastRun.Pages pages, Instant at) {
        tables.runs.computeIfPresent(runId, (_, run) -> {
            PastRun.Times times = run.times();
            return tables.withErrors(new PastRun(
                    runId,
                    run.rootJob(),
                    run.vendor(),
                    run.scope(),
                    new PastRun.Times(times.startedAt(), kept(at), times.interruptions()),
                    state,
                    run.changes(),
                    0,
                    new PastRun.Pages(pages.listings(), Math.max(run.pages().products(), pages.products()))));
        });
        Optional.ofNullable(tables.runs.get(runId)).ifPresent(new InMemoryHeldPages(tables)::endApprovals);
    }

    @Override
    public synchronized Optional<Run> run(long id) {
        return Optional.ofNullable(tables.runs.get(id)).map(InMemoryStore::run);
    }

    @Override
    public synchronized Optional<RunEnd> lastEnd(VendorId vendor) {
        return tables.runs.values().stream()
                .filter(each -> each.vendor().equals(vendor) && each.isFinished())
                .map(each -> new RunEnd(
                        String.valueOf(each.ending()),
                        Objects.requireNonNull(each.times().finishedAt())))
                .max(Comparator.comparing(RunEnd::at));
    }

    @Override
    public synchronized List<DueProduct> stillDue(
            VendorId vendor, List<Long> productIds, Instant readBefore, long runId) {
        List<DueProduct> due = due(vendor, DuePages.olderThan(readBefore), runId, Integer.MAX_VALUE);
        return productIds.stream()
                .flatMap(id -> due.stream().filter(each -> each.id() == id))
                .toList();
    }

    @Override
    public synchronized Optional<DueProduct> link(long productId) {
        return find(productId)
                .map(each -> new DueProduct(productId, each.key(), each.links().page(), Validators.NONE, 0));
    }

    @Override
    public synchronized Optional<PageMemory> page(VendorId vendor, String url) {
        return Optional.ofNullable(tables.pages.get(new Page(vendor, url)));
    }

    @Override
    public synchronized Map<Integer, URI> knownYears(VendorId vendor) {
        return tables.years.getOrDefault(vendor, Map.of());
    }

    @Override
    public synchronized List<DueProduct> due(VendorId vendor, DuePages pages, long runId, int limit) {
        return dueRows(vendor, pages, runId)
                .sorted(order(pages.order()))
                .limit(limit)
                .map(this::due)
                .toList();
    }

    private DueProduct due(StoredProduct row) {
        Product product = row.product();
        Validators kept = tables.validators.getOrDefault(row.id(), Validators.NONE);
        return new DueProduct(
                row.id(),
                product.key(),
                product.links().page(),
                isWanted(row) ? Validators.NONE : kept,
                listingYear(row));
    }

    private Comparator<StoredProduct> order(DuePages.Order order) {
        return switch (order) {
            case NEWEST_FIRST ->
                Comparator.comparing(this::isWanted)
                        .thenComparingInt(InMemoryStore::release)
                        .reversed()
                        .thenComparingLong(StoredProduct::id);
            case OLDEST_READING_FIRST ->
                Comparator.comparing((StoredProduct each) ->
                                Objects.requireNonNull(each.product().sighting().lastSyncedAt()))
                        .thenComparingLong(StoredProduct::id);
        };
    }

    private boolean isWanted(StoredProduct row) {
        return tables.wanted.getOrDefault(row.id(), false);
    }

    private static int listingYear(StoredProduct row) {
        return Objects.requireNonNullElse(row.listingYear(), 0);
    }

    private static int release(StoredProduct row) {
        Integer year = row.product().description().releaseYear();
        Integer listed = row.listingYear();
        return year != null ? year : listed != null ? listed : 0;
    }

    private Stream<StoredProduct> dueRows(VendorId vendor, DuePages pages, long runId) {
        return dueRows(vendor, pages).filter(each -> !tables.failures.containsKey(new Failure(runId, each.id())));
    }

    private Stream<StoredProduct> dueRows(VendorId vendor, DuePages pages) {
        return tables.products.values().stream()
                .filter(each -> each.product().key().vendor().equals(vendor))
                .filter(each -> pages.year() == null || Objects.equals(each.listingYear(), pages.year()))
                .filter(each -> isDue(each, pages));
    }

    private boolean isDue(StoredProduct row, DuePages pages) {
        Instant readAt = row.product().sighting().lastSyncedAt();
        boolean isOld = readAt != null && readAt.isBefore(kept(pages.readBefore()));
        return switch (pages.order()) {
            case NEWEST_FIRST -> isWanted(row) || readAt == null || isOld;
            case OLDEST_READING_FIRST -> isOld;
        };
    }

    @Override
    public synchronized Map<Integer, Integer> countDueByYear(VendorId vendor, DuePages pages, long runId) {
        return dueRows(vendor, pages, runId)
                .collect(
                        Collectors.groupingBy(InMemoryStore::listingYear, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }

    @Override
    public synchronized boolean hasDue(VendorId vendor, DuePages pages, Instant failedSince) {
        return dueRows(vendor, pages)
                .anyMatch(each -> tables.failures.keySet().stream()
                        .filter(failure -> failure.productId() == each.id())
                        .noneMatch(failure -> {
                            PastRun run = tables.runs.get(failure.runId());
                            return run != null && !run.times().startedAt().isBefore(kept(failedSince));
                        }));
    }

    @Override
    public synchronized List<HeldPage> held() {
        return new InMemoryHeldPages(tables).waiting();
    }

    @Override
    public synchronized Set<Integer> heldYears(VendorId vendor) {
        return new InMemoryHeldPages(tables).years(vendor);
    }

    @Override
    public synchronized void approve(long heldId) {
        new InMemoryHeldPages(tables).approve(heldId);
    }

    @Override
    public synchronized void dismiss(long heldId) {
        tables.held.remove(heldId);
    }
}
