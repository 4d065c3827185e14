package org.projectchristmas.ui.showcase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.HandWorkers;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.run.JobEngine;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.InMemoryRequestHistory;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.Requests;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** Past runs and what was kept of their requests, made up the same way every time. */
public final class StagedRuns {
    private static final Job.Plan PLAN = new Job.Plan(5, null);
    private static final List<VendorId> SHOPS = List.of(Ornaments.FACTORY, Ornaments.HOOKED, Ornaments.SHOP);

    public final InMemoryJobStore store = new InMemoryJobStore();
    private final TestStore.Opened visits = TestStore.IN_MEMORY.open();
    /** None, but those that {@link #visited} tells of. */
    public final Runs past = visits.runs();

    public final InMemoryRequestHistory history = new InMemoryRequestHistory();
    public final Jobs jobs;

    public StagedRuns() {
        var clock = Clock.fixed(Ornaments.NOW, ZoneOffset.UTC);
        var none = new Functions(List.of(), Set.of());
        jobs = new JobEngine(
                new JobEngine.Parts(none, Hooks.none(none), store, new HandWorkers(store, clock)),
                JobSettings.DEFAULT,
                "staged",
                clock,
                new Random(1));
    }

    /** Three runs of all shops, the last one under way, and requests over a month. */
    public StagedRuns play() {
        run(Ornaments.NOW.minusSeconds(172_800), 260, State.DONE, 1);
        run(Ornaments.NOW.minusSeconds(86_400), 310, State.DONE_WITH_ERRORS, 2);
        run(Ornaments.NOW.minusSeconds(200), 300, State.RUNNING, 3);
        requests();
        return this;
    }

    /** What was read at a shop for a root job, so many milliseconds long, and how many pages failed. */
    public void visited(JobId root, VendorId shop, String scope, Instant at, long millis, int errors) {
        var run = visits.sync().begin(shop, scope, at, root.value());
        visits.sync().inTransaction(transaction -> {
            for (int each = 0; each < errors; each++) {
                var failure = new PageFailure(shop, "https://shop.test/" + each, "It did not answer.");
                transaction.pageFailed(run.id(), failure, false, at);
            }
            return true;
        });
        var end = errors == 0 ? VendorProgress.State.DONE : VendorProgress.State.DONE_WITH_ERRORS;
        visits.sync().finish(run.id(), end, PastRun.Pages.NONE, at.plusMillis(millis));
    }

    /** A visit to a shop for a root job that was cancelled. */
    public void left(JobId root, VendorId shop, Instant at, long millis) {
        var run = visits.sync().begin(shop, "all", at, root.value());
        visits.sync().finish(run.id(), VendorProgress.State.CANCELLED, PastRun.Pages.NONE, at.plusMillis(millis));
    }

    private void run(Instant begun, long seconds, State state, int seed) {
        var random = new Random(seed);
        boolean isOver = state.isEnd();
        store.inTransaction(transaction -> {
            Job root = transaction.addRoot(new NewJob(Invocation.of("integrator.sync_all"), PLAN), begun, begun);
            List<Job> shops = transaction.addChildren(
                    root,
                    SHOPS.stream()
                            .map(each -> new NewJob(
                                    Invocation.of(
                                            "integrator.sync_by_integration", Arguments.NONE.with("vendor", each)),
                                    PLAN))
                            .toList(),
                    begun.plusMillis(300));
            var changed = new ArrayList<Job>();
            for (Job shop : shops) {
                List<NewJob> parts = new ArrayList<>();
                for (int each = 0; each < 60; each++) {
                    parts.add(new NewJob(part(each), PLAN));
                }
                List<Job> leaves = transaction.addChildren(shop, parts, begun.plusSeconds(2));
                double at = 3;
                for (int each = 0; each < leaves.size(); each++) {
                    double length = seconds / 20.0 * (0.4 + random.nextDouble());
                    Instant start = begun.plusMillis((long) (at * 1_000));
                    Instant end = start.plusMillis((long) (length * 1_000));
                    changed.add(leaf(leaves.get(each), start, end, each == 17 ? State.FAILED : State.DONE));
                    at += each % 4 == 3 ? length : 0.4;
                }
                changed.add(over(
                        shop.with(shop.children().more(60)),
                        begun.plusMillis(700),
                        begun.plusSeconds(seconds - 20),
                        isOver ? State.DONE : State.WAITING_FOR_CHILDREN));
            }
            changed.add(over(
                    root.with(root.children().more(3)),
                    begun.plusMillis(100),
                    begun.plusSeconds(seconds),
                    isOver ? state : State.WAITING_FOR_CHILDREN));
            transaction.update(changed);
            history.add(List.of(), Map.of(root.id().value(), figures(900L * seed, 30 + seed)));
            return true;
        });
    }

    private static Invocation part(int number) {
        return number < 20
                ? Invocation.of("integrator.sync_listing", Arguments.NONE.with("year", 1973 + number))
                : Invocation.of("integrator.sync_products", Arguments.NONE.with("products", "1,2,3,4,5"));
    }

    private static Job leaf(Job job, Instant start, Instant end, State state) {
        if (start.isAfter(Ornaments.NOW)) {
            return job;
        }
        return end.isAfter(Ornaments.NOW) ? over(job, start, null, State.RUNNING) : over(job, start, end, state);
    }

    private static Job over(Job job, Instant start, @Nullable Instant end, State state) {
        Job.Times started = job.times().started(start);
        return job.with(job.status().as(state)).with(end == null || !state.isEnd() ? started : started.finished(end));
    }

    private void requests() {
        var buckets = new ArrayList<RequestBucket>();
        var random = new Random(5);
        for (int place = 0; place < SHOPS.size(); place++) {
            for (int minute = 1; minute < 1_400; minute++) {
                boolean isSilent = minute % 240 > 150 || (place == 1 && minute < 30 && minute > 15);
                if (!isSilent) {
                    Instant start = Grain.MINUTE.startOf(Ornaments.NOW.minusSeconds(60L * minute));
                    double usual = 40 * (place + 1) + 20 * Math.sin(minute / 90.0);
                    buckets.add(new RequestBucket(
                            SHOPS.get(place), Grain.MINUTE, start, figures(8, usual + random.nextInt(15))));
                }
            }
            for (int hour = 24; hour < 700; hour++) {
                if (hour % 24 < 9) {
                    Instant start = Grain.HOUR.startOf(Ornaments.NOW.minusSeconds(3_600L * hour));
                    buckets.add(new RequestBucket(
                            SHOPS.get(place), Grain.HOUR, start, figures(20, 50 * (place + 1) + random.nextInt(40))));
                }
            }
        }
        history.add(buckets, Map.of());
    }

    private static RequestFigures figures(long count, double millis) {
        long[] times = new long[(int) count];
        for (int each = 0; each < times.length; each++) {
            times[each] = Math.round(millis * (0.7 + 0.9 * each / times.length));
        }
        return Requests.figures(times);
    }
}
