package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.history.Call;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** The tables of {@link InMemoryStore}: maps whose changes since the last commit can be taken back. */
final class InMemoryTables {
    final TreeMap<Long, StoredProduct> products = new TreeMap<>();
    final Map<ProductKey, Long> idByKey = new HashMap<>();
    /** The provisional keys that a product's page has replaced. */
    final Map<ProductKey, Long> idByFormerKey = new HashMap<>();

    final Map<Page, Long> idByLink = new HashMap<>();
    final Map<Long, Boolean> wanted = new HashMap<>();
    final Map<Long, Validators> validators = new HashMap<>();
    final TreeMap<Long, NotedPoint> points = new TreeMap<>();
    final TreeMap<Long, FieldChange> changes = new TreeMap<>();
    final TreeMap<Long, PastRun> runs = new TreeMap<>();
    final Map<FailedPage, Note> failedPages = new HashMap<>();
    final List<Call> calls = new ArrayList<>();
    final Map<Failure, String> failures = new LinkedHashMap<>();
    final Map<Page, PageMemory> pages = new HashMap<>();
    final Map<VendorId, Map<Integer, URI>> years = new HashMap<>();
    final TreeMap<Long, HeldRow> held = new TreeMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    /** A page of a shop. */
    record Page(VendorId vendor, String url) {}

    /** A price point of a product. */
    record NotedPoint(long productId, PricePoint point) {}

    /** A product whose page failed in a run. */
    record Failure(long runId, long productId) {}

    /** A page that failed in a run. */
    record FailedPage(long runId, Page page) {}

    /** What is known of a failed page. */
    record Note(String message, boolean isListing, Instant at) {}

    /** A held page, whether a person has approved it, and the run that held it last. */
    record HeldRow(HeldPage page, boolean approved, long runId) {}

    /** The failures of a run, the oldest first. */
    Stream<PageFailure> failures(long runId) {
        return failedPages.entrySet().stream()
                .filter(each -> each.getKey().runId() == runId)
                .sorted(Comparator.comparing((Map.Entry<FailedPage, Note> each) ->
                                each.getValue().at())
                        .thenComparing(each -> each.getKey().page().url()))
                .map(each -> new PageFailure(
                        each.getKey().page().vendor(),
                        each.getKey().page().url(),
                        each.getValue().message()));
    }

    /** The price points of a product, in the order in which they were noted. */
    List<PricePoint> pointsOf(long productId) {
        return points.values().stream()
                .filter(each -> each.productId() == productId)
                .map(NotedPoint::point)
                .toList();
    }

    void note(long productId, PricePoint point) {
        put(points, next(points), new NotedPoint(productId, point));
    }

    /** The runs as they stand. */
    Stream<PastRun> pastRuns() {
        return runs.values().stream().map(each -> each.isFinished() ? each : withErrors(each));
    }

    PastRun withErrors(PastRun run) {
        return new PastRun(
                run.id(),
                run.rootJob(),
                run.vendor(),
                run.scope(),
                run.times(),
                run.ending(),
                run.changes(),
                (int) failures(run.id()).count(),
                run.pages());
    }

    /** What is on the pages of all years but one, as each was last read. */
    Set<Long> productsOfOtherYears(VendorId vendor, int year) {
        Map<Integer, List<PageMemory>> byYear = pages.values().stream()
                .filter(each -> each.vendor().equals(vendor) && each.year() != year)
                .filter(each -> years.getOrDefault(vendor, Map.of()).containsKey(each.year()))
                .collect(Collectors.groupingBy(PageMemory::year));
        return byYear.values().stream()
                .flatMap(of -> {
                    long newest = of.stream().mapToLong(PageMemory::runId).max().orElse(0);
                    return of.stream().filter(each -> each.runId() == newest);
                })
                .flatMap(each -> each.products().stream())
                .collect(Collectors.toSet());
    }

    /** The instant as a database keeps it: to the microsecond. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static long next(SortedMap<Long, ?> table) {
        return table.isEmpty() ? 1 : table.lastKey() + 1;
    }

    <K, V> void put(Map<K, V> table, K key, V value) {
        V before = table.put(key, value);
        undo.push(() -> restore(table, key, before));
    }

    <K, V> void remove(Map<K, V> table, K key) {
        V before = table.remove(key);
        undo.push(() -> restore(table, key, before));
    }

    private static <K, V> void restore(Map<K, V> table, K key, @Nullable V before) {
        if (before == null) {
            table.remove(key);
        } else {
            table.put(key, before);
        }
    }

    void commit() {
        undo.clear();
    }

    void rollback() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
