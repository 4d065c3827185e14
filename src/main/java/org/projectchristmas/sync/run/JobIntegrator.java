package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/**
 * The integrator whose refreshes are jobs: listings first, so that all is browsable soon, and the product pages afterwards. It has no
 * threads of its own; {@link #functions} are what the queue runs, here or in another process.
 */
public final class JobIntegrator implements Integrator {
    private static final int KEPT_FAILURES = 1_000;

    private final Workbench bench;
    private final ProgressBoard board;
    private final Visits visits;
    private final ShopStages stages;
    private final List<AppliedListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<? super JobId>> endListeners = new CopyOnWriteArrayList<>();
    private final Set<Asked> awaited = ConcurrentHashMap.newKeySet();
    private @Nullable Jobs queue;
    private Subscription watching = () -> {};
    private volatile boolean isClosed;

    /** @param shops the enabled shops, in the order in which they are shown */
    public JobIntegrator(List<Shop> shops, Workbench bench) {
        this.bench = bench.on(new SharedCommitStore(bench.store()));
        board = new ProgressBoard(shops.stream().map(Shop::vendor).toList());
        visits = new Visits(shops, board, bench.clock());
        stages = new ShopStages(visits, board, this.bench, this::applied, this::isUnderWay);
    }

    /** What the queue is to know before {@link #use} it. */
    public List<JobFunction> functions() {
        return IntegratorFunctions.all(stages, bench.settings().revisit());
    }

    /** Takes the queue on which refreshes are put, and shows what earlier processes left there. */
    public void use(Jobs jobs) {
        queue = jobs;
        watching = jobs.observe(this::follow);
        LeftRoots.open(jobs).forEach(root -> {
            follow(root);
            jobs.children(root.id()).forEach(this::follow);
            visits.under(root.id()).forEach(visit -> stages.runs().remind(visit, root.id()));
        });
    }

    /** Ends what earlier processes left too long ago to be gone on with; for a process that is about to run what is queued. */
    public void cancelLeft() {
        left().cancel();
    }

    private LeftRoots left() {
        return new LeftRoots(
                jobs(), bench.clock().instant().minus(bench.settings().resumeWithin()));
    }

    private Jobs jobs() {
        if (queue == null) {
            throw new IllegalStateException("the integrator has no queue yet");
        }
        return queue;
    }

    private boolean isUnderWay(JobId root) {
        return jobs().find(root).filter(each -> !each.hasEnded()).isPresent();
    }

    private void follow(Job job) {
        followVisit(job);
        if (job.hasEnded() && job.place().generation() == 0) {
            endListeners.forEach(each -> each.accept(job.id()));
        }
    }

    /** Tells the root of each tree of jobs that has ended, refresh or not, when all that belongs to it is stored. */
    public Subscription onRootEnded(Consumer<? super JobId> listener) {
        endListeners.add(listener);
        return () -> endListeners.remove(listener);
    }

    /** Shows what becomes of a job that leads a visit. */
    private void followVisit(Job job) {
        if (!IntegratorFunctions.isLeading(job.call())) {
            return;
        }
        VendorId vendor = job.call().arguments().vendor("vendor");
        // Also of a shop that is not to be visited any more: it has to be seen how it ends.
        Optional<ShopVisit> followed =
                visits.isVisited(vendor) ? Optional.of(visits.of(job, vendor)) : visits.known(job, vendor);
        ShopVisit visit = followed.filter(ShopVisit::isOpen).orElse(null);
        if (visit == null) {
            return;
        }
        visit.leadBy(job);
        if (job.hasEnded()) {
            // Whoever ended it otherwise has closed the visit before.
            stages.runs().close(visit, job.place().root(), ending(job));
        } else {
            // Two threads may tell of one job in the wrong order; the store knows how it stands.
            visit.tally.pause(jobs().find(job.id()).orElse(job).status().isPaused());
            board.show(visit.tally);
        }
    }

    private static State ending(Job job) {
        return job.state() == Job.State.CANCELLED ? State.CANCELLED : State.FAILED;
    }

    private void applied(VendorId vendor, List<Long> productIds) {
        listeners.forEach(each -> each.applied(vendor, productIds));
    }

    @Override
    public Refresh refresh(RefreshScope scope) {
        return switch (scope) {
            case RefreshScope.All() -> watched(asked().syncAll(), all());
            case RefreshScope.Vendor(VendorId vendor) ->
                watched(asked().syncByIntegration(known(vendor)), List.of(vendor));
            case RefreshScope.Year(Optional<VendorId> vendor, int year) ->
                vendor.map(shop -> watched(asked().syncIntegrationByYear(known(shop), year), List.of(shop)))
                        .orElseGet(() -> watched(asked().syncByYear(year), all()));
            case RefreshScope.Products(VendorId vendor, List<Long> products) ->
                watched(asked().syncByIds(known(vendor), products), List.of(vendor));
            case RefreshScope.Url(Optional<VendorId> vendor, URI url) -> {
                VendorId shop = shopOf(vendor, url);
                yield watched(asked().syncIntegrationByUrl(shop, url), List.of(shop));
            }
        };
    }

    private IntegratorJobs<Job> asked() {
        return new IntegratorJobs<>(this::rootOf);
    }

    private List<VendorId> all() {
        return visits.shops().stream().map(Shop::vendor).toList();
    }

    /** The same shop, if it is one that is visited. */
    private VendorId known(VendorId vendor) {
        return visits.shop(vendor).vendor();
    }

    private VendorId shopOf(Optional<VendorId> vendor, URI url) {
        Shop shop = vendor.map(visits::shop)
                .orElseGet(() -> visits.shops().stream()
                        .filter(each -> Hosts.isSame(each, url))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s is not a page of an enabled shop (%s).".formatted(url, visits.names()))));
        if (!Hosts.isSame(shop, url)) {
            throw new IllegalArgumentException("%s is not a page of %s.".formatted(url, shop.vendor()));
        }
        return shop.vendor();
    }

    private Refresh watched(Job root, List<VendorId> shops) {
        shops.forEach(shop -> visits.of(root, shop));
        var asked = new Asked(root, shops);
        awaited.add(asked);
        var _ = jobs().ended(root.id()).thenAccept(asked::end);
        asked.followVisits();
        if (isClosed) {
            // Whoever told the others did not know of this one yet.
            leave();
        }
        return asked;
    }

    /** A refresh that somebody waits for. */
    private final class Asked implements Refresh {
        private final Job root;
        private final List<VendorId> shops;
        private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

        Asked(Job root, List<VendorId> shops) {
            this.root = root;
            this.shops = shops;
        }

        void end(Job ended) {
            // A root that was cancelled before it had children leaves visits that never began.
            shops.forEach(shop -> stages.runs().close(visits.of(root, shop), root.id(), ending(ended)));
            settle();
        }

        /**
         * Ends without the job where the catalog fails, since then the job's end cannot be written. What breaks one shop's visit so
         * breaks them all, even one of which no job is at work that would notice.
         */
        void followVisits() {
            List<ShopVisit> followed =
                    shops.stream().map(shop -> visits.of(root, shop)).toList();
            for (ShopVisit each : followed) {
                var _ = each.ended().thenAccept(visit -> {
                    if (visit.isBroken()) {
                        visit.failure()
                                .ifPresent(cause ->
                                        followed.forEach(other -> stages.runs().giveUp(other, cause)));
                        settle();
                    }
                });
            }
        }

        void settle() {
            awaited.remove(this);
            outcome.complete(JobIntegrator.this.outcome(root, shops));
        }

        @Override
        public CompletableFuture<Outcome> outcome() {
            return outcome.copy();
        }

        @Override
        public long rootJob() {
            return root.id().value();
        }

        @Override
        public void cancel() {
            jobs().cancel(root.id());
        }
    }

    /** One that is under way, or was left by an earlier process not long ago, is not begun a second time. */
    private Job rootOf(Invocation call) {
        Invocation written = jobs().functions().checked(call);
        return LeftRoots.open(jobs()).stream()
                .filter(each -> each.call().equals(written))
                .filter(each -> !each.status().isCancelled())
                .filter(each -> visits.under(each.id()).stream().noneMatch(ShopVisit::isBroken))
                .filter(each -> isAtWorkHere(each) || !left().has(each))
                .findFirst()
                .orElseGet(() -> jobs().submit(call));
    }

    private boolean isAtWorkHere(Job root) {
        return visits.under(root.id()).stream()
                .anyMatch(each -> each.isOpen() && each.run().isPresent());
    }

    private Refresh.Outcome outcome(Job root, List<VendorId> shops) {
        var progress = new LinkedHashMap<VendorId, VendorProgress>();
        var failures = new CopyOnWriteArrayList<PageFailure>();
        var ofCatalog = new ArrayList<CatalogException>();
        for (VendorId shop : shops) {
            ShopVisit visit = visits.of(root, shop);
            progress.put(shop, visit.tally.picture());
            failures.addAll(visit.tally.failures());
            visit.failure()
                    .filter(CatalogException.class::isInstance)
                    .map(CatalogException.class::cast)
                    .ifPresent(ofCatalog::add);
        }
        return new Refresh.Outcome(
                progress,
                failures.stream().limit(KEPT_FAILURES).toList(),
                ofCatalog.stream().findFirst());
    }

    @Override
    public void pause(VendorId vendor) {
        atEachJob(vendor, jobs()::pause);
    }

    @Override
    public void resume(VendorId vendor) {
        atEachJob(vendor, jobs()::resume);
    }

    @Override
    public void cancel(VendorId vendor) {
        atEachJob(vendor, jobs()::cancel);
    }

    /** From now on so many of a shop's pages are worked on at once, also in a refresh that is under way. */
    public void widen(VendorId vendor, int concurrency) {
        visits.widen(vendor, concurrency);
        visits.lane(vendor).ifPresent(jobs()::widen);
    }

    /**
     * Has a shop visited from now on, or not: then what is under way there is left after the page in hand, and nothing more is begun.
     *
     * @return whether that is another answer than before; at first all are visited
     */
    public boolean setVisited(VendorId vendor, boolean isVisited) {
        boolean isOther = visits.setResting(vendor, !isVisited);
        if (isOther && !isVisited) {
            visits.open(vendor)
                    .forEach(visit -> visit.job().map(Job::id).ifPresent(lead -> {
                        // Nothing else is taken up while somebody has a page in hand.
                        jobs().pause(lead);
                        visit.leaveAfterPages(() -> jobs().cancel(lead));
                    }));
        }
        return isOther;
    }

    /** Whether a shop is visited. */
    public boolean isVisited(VendorId vendor) {
        return visits.isVisited(vendor);
    }

    private void atEachJob(VendorId vendor, Consumer<JobId> action) {
        visits.open(vendor).forEach(visit -> visit.job().map(Job::id).ifPresent(action));
    }

    @Override
    public LiveValue<VendorProgress.Overview> progress() {
        return board.live();
    }

    @Override
    public Subscription onApplied(AppliedListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<HeldPage> held() {
        return bench.store().held();
    }

    @Override
    public Refresh approve(HeldPage page) {
        VendorId vendor = known(page.vendor());
        bench.store().approve(page.id());
        // A refresh of the year that is under way may have passed this page, so one is joined only if all of it is
        // ahead.
        var anew = new IntegratorJobs<>(jobs()::submit);
        return watched(anew.syncIntegrationByYear(vendor, page.year()), List.of(vendor));
    }

    @Override
    public void dismiss(HeldPage page) {
        bench.store().dismiss(page.id());
    }

    /**
     * Leaves what is not done to the next process, and tells whoever waits. The queue is closed before, by whoever made it.
     */
    @Override
    public void close() {
        watching.close();
        isClosed = true;
        leave();
        board.close();
    }

    /** Ends all that is under way, for those who wait, though not for the next process. */
    private void leave() {
        visits.all()
                .forEach(shop -> visits.open(shop.vendor())
                        .forEach(visit -> stages.runs().leave(visit, State.CANCELLED)));
        awaited.forEach(Asked::settle);
    }
}
