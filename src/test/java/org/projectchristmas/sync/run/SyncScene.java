package org.projectchristmas.sync.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Fetcher;
import org.projectchristmas.history.History;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.ProblemPage;
import org.projectchristmas.sync.ProblemPages;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.RevisitSettings;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Overview;
import org.projectchristmas.sync.VendorProgress.State;

/** An integrator among fake shops, a store and a clock that a test moves. */
final class SyncScene implements AutoCloseable {
    /** At most four old pages in one go. */
    private static final SyncSettings SETTINGS = new SyncSettings(
            SyncSettings.DEFAULT.detailsMaxAge(),
            SyncSettings.DEFAULT.implausibleShare(),
            SyncSettings.DEFAULT.implausibleMinimum(),
            SyncSettings.DEFAULT.resumeWithin(),
            SyncSettings.DEFAULT.maxPagesPerYear(),
            SyncSettings.DEFAULT.keptProblemPages(),
            SyncSettings.DEFAULT.pauseLimit(),
            new RevisitSettings(Duration.ofDays(7), Duration.ofDays(1), 4, Duration.ofHours(6)));

    final MovingClock clock = new MovingClock();
    final List<ProblemPage> problems = new ArrayList<>();
    final CountingStore store;
    final Catalog catalog;
    final History history;
    final Runs runs;
    private final List<FakeShop> shops;
    private final int concurrency;
    private final InMemoryJobStore jobs = new InMemoryJobStore();
    private IntegratorProcess process;
    private final Set<ProductField> audited;
    JobIntegrator integrator;

    SyncScene(TestStore kind, int concurrency, FakeShop... shops) {
        this(kind, concurrency, Set.of(ProductField.values()), shops);
    }

    /** @param audited the fields whose changes are recorded */
    SyncScene(TestStore kind, int concurrency, Set<ProductField> audited, FakeShop... shops) {
        this.audited = audited;
        TestStore.Opened opened = kind.open();
        store = new CountingStore(opened.sync());
        catalog = opened.catalog();
        history = opened.history();
        runs = opened.runs();
        this.shops = List.of(shops);
        this.concurrency = concurrency;
        process = open();
        integrator = process.integrator;
        process.start();
    }

    SyncScene(TestStore kind, FakeShop... shops) {
        this(kind, 1, shops);
    }

    private IntegratorProcess open() {
        Map<VendorId, FakeShop> byVendor = new LinkedHashMap<>();
        shops.forEach(each -> byVendor.put(each.vendor, each));
        Fetcher fetcher = request ->
                Objects.requireNonNull(byVendor.get(request.vendor())).fetch(request);
        return new IntegratorProcess(
                shops.stream()
                        .map(each -> new Shop(each.integration(), concurrency))
                        .toList(),
                new Workbench(fetcher, store, new Problems(), SETTINGS, audited, clock, this::pass),
                jobs,
                clock);
    }

    private void pass(Duration time, Cancellation cancellation) {
        cancellation.check();
        clock.forward(time);
        whileWaiting.run();
    }

    private final class Problems implements ProblemPages {
        @Override
        public synchronized void keep(ProblemPage page, String html) {
            problems.add(page);
        }

        @Override
        public List<ProblemPage> list(VendorId vendor) {
            return problems;
        }
    }

    /** What happens as soon as the program waits for a shop that is left alone. */
    volatile Runnable whileWaiting = () -> {};

    /** The program ends and starts again; it goes on with its jobs when it is asked for something. */
    void restart() {
        close();
        process = open();
        integrator = process.integrator;
    }

    /** Queues a job and waits for its end. */
    Job run(Invocation call) {
        return process.end(process.engine.submit(call));
    }

    Jobs jobs() {
        return process.engine;
    }

    Job queue(Invocation call) {
        return process.engine.submit(call);
    }

    Job end(Job job) {
        return process.end(job);
    }

    /** Whether a schedule would find that there is something to do. */
    boolean hasWork(Invocation call) {
        return process.engine.functions().job(call.function()).hasWork(call.arguments());
    }

    /** A refresh of everything, a while later. */
    Refresh.Outcome refresh() {
        return refresh(new RefreshScope.All());
    }

    Refresh.Outcome refresh(RefreshScope scope) {
        clock.forward(Duration.ofHours(6));
        return end(integrator.refresh(scope));
    }

    Refresh.Outcome end(Refresh refresh) {
        return process.end(refresh);
    }

    boolean isDead() {
        return process.isDead();
    }

    /** The first progress from now on of which something is so. */
    CompletableFuture<Overview> when(Predicate<Overview> condition) {
        var reached = new CompletableFuture<Overview>();
        var _ = integrator.progress().observe(overview -> {
            if (condition.test(overview)) {
                reached.complete(overview);
            }
        });
        return reached.orTimeout(20, TimeUnit.SECONDS);
    }

    /** The same of the first shop's state. */
    CompletableFuture<Overview> when(State state) {
        return when(overview -> overview.vendors().getFirst().state() == state);
    }

    VendorProgress progress(Refresh.Outcome outcome) {
        return Optional.ofNullable(outcome.vendors().get(shops.getFirst().vendor))
                .orElseThrow();
    }

    Product product(String id) {
        return catalog.find(new ProductKey(shops.getFirst().vendor, id)).orElseThrow();
    }

    List<String> prices(String id) {
        return history.prices(product(id).id()).stream()
                .map(PricePoint::price)
                .map(each -> each.price() == null
                        ? each.kind().name()
                        : each.price().amount().toPlainString())
                .toList();
    }

    static Card[] cards(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Card::of).toArray(Card[]::new);
    }

    static Card[] with(Card[] cards, Card... changed) {
        return Arrays.stream(cards)
                .map(each -> Arrays.stream(changed)
                        .filter(other -> other.id().equals(each.id()))
                        .findFirst()
                        .orElse(each))
                .toArray(Card[]::new);
    }

    @Override
    public void close() {
        process.close();
    }
}
