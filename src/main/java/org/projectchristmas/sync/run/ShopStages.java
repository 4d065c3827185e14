package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.LogScope;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Next;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.Digest;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VendorProgress.State;

/**
 * The stages of one shop's part of a refresh: the year index, a child for each year's listing, what is no longer listed, children for
 * the product pages, the end. Each stage can be done again after a kill: what was applied is known by the run.
 */
final class ShopStages {
    private static final String AFTER_LISTINGS = "after listings";
    private static final String PRODUCTS = "products";
    /** Product pages a job: at the politest pace, a minute or two of work. */
    private static final int PAGES_A_JOB = 50;

    private static final int JOBS_A_STAGE = 40;
    /** What nobody asked for is not begun so soon after a person cancelled a shop's refresh, or the shop failed. */
    private static final Duration AFTER_TROUBLE = Duration.ofHours(1);

    private final Visits visits;
    private final ProgressBoard board;
    private final Workbench bench;
    private final AppliedListener listener;
    private final Coverage coverage;
    private final VisitRuns runs;

    /** @param isUnderWay whether a root has not ended */
    ShopStages(
            Visits visits,
            ProgressBoard board,
            Workbench bench,
            AppliedListener listener,
            Predicate<JobId> isUnderWay) {
        coverage = new Coverage(bench.store(), bench.settings());
        runs = new VisitRuns(bench, visits, board, coverage, isUnderWay);
        this.visits = visits;
        this.board = board;
        this.bench = bench;
        this.listener = listener;
    }

    VisitRuns runs() {
        return runs;
    }

    Visits visits() {
        return visits;
    }

    /** Does the stage that the leading job of a shop's visit has come to. */
    Next lead(JobContext job, VendorId vendor) {
        ShopVisit visit = visits.of(job.job(), vendor);
        visit.leadBy(job.job());
        ShopScope scope = IntegratorFunctions.scope(job.job(), bench.settings().revisit());
        return guarded(job, visit, () -> {
            visit.check();
            Optional<PastRun> ended = visit.run().isPresent() ? Optional.empty() : runs.ended(visit, job.job());
            if (ended.isPresent()) {
                return outcome(ended.get());
            }
            SyncStore.Run run = visit.run(() -> runs.open(job.job(), visit, scope));
            LogScope.add(LogScope.RUN, run.id());
            RunContext context = context(job, visit, run);
            return switch (job.stage()) {
                case AFTER_LISTINGS -> afterListings(job, context, visit, scope);
                case PRODUCTS -> products(job, context, visit, scope);
                default -> begin(job, context, visit, scope);
            };
        });
    }

    /** Does a part of a visit; what keeps the visit from going on is noted, so that its other jobs stop too. */
    private Next guarded(JobContext job, ShopVisit visit, Supplier<Next> part) {
        try {
            return part.get();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            boolean isNews = visit.fail(e);
            if (e instanceof ShopFailed) {
                if (isNews) {
                    runs.noteFailure(visit, e);
                }
            } else {
                // A catalog that cannot be written cannot note the end either: whoever waits is told now, and the
                // run is left to be taken up.
                runs.leave(visit, State.FAILED);
            }
            throw e;
        } finally {
            visit.pageEnds(job.job().id());
        }
    }

    private RunContext context(JobContext job, ShopVisit visit, SyncStore.Run run) {
        return new RunContext(visit, bench, run, job, listener);
    }

    /** The context of a child, whose visit may have begun in another process. */
    private RunContext childContext(JobContext job, ShopVisit visit) {
        long number = job.arguments().integer("run");
        SyncStore.Run run = visit.run(() -> runs.goOn(job.job(), visit, number));
        if (run.id() != number) {
            run = bench.store().run(number).orElseThrow(() -> new ShopFailed("There is no run " + number + "."));
        }
        return context(job, visit, run);
    }

    private Next begin(JobContext job, RunContext context, ShopVisit visit, ShopScope scope) {
        return switch (scope) {
            case ShopScope.Whole _, ShopScope.Links _ -> years(job, context, visit, scope, null);
            case ShopScope.OneYear(int year, boolean _) -> years(job, context, visit, scope, year);
            case ShopScope.Pages _ -> products(job, context, visit, scope);
            case ShopScope.Chosen(List<Long> ids, Instant readBefore) -> {
                context.tally.productsDue(ids.size());
                enter(visit, State.PRODUCTS);
                spawn(job, context, ids, readBefore);
                // Nothing more is due of this scope: the stage after the children ends the visit.
                yield Next.afterChildren(PRODUCTS);
            }
            case ShopScope.OnePage(URI url) -> {
                for (var year : bench.store().knownYears(context.vendor()).entrySet()) {
                    if (year.getValue().equals(url)) {
                        yield years(job, context, visit, scope, year.getKey());
                    }
                }
                context.tally.productsDue(1);
                enter(visit, State.PRODUCTS);
                new ProductPages(context, new PageReader(context)).read(url);
                yield end(job, visit);
            }
        };
    }

    private void enter(ShopVisit visit, State state) {
        visit.tally.state(state);
        board.show(visit.tally);
    }

    private Next years(JobContext job, RunContext context, ShopVisit visit, ShopScope scope, @Nullable Integer only) {
        enter(visit, State.YEARS);
        // Who asks for everything wants to see new years, too.
        Duration knownFor = scope instanceof ShopScope.Links(boolean asksForYears) && !asksForYears
                ? bench.settings().revisit().yearLinksAfter()
                : Duration.ZERO;
        List<ListedYear> years = new YearIndex(context, new PageReader(context))
                .read(knownFor).stream()
                        .filter(each -> only == null || each.year() == only)
                        .toList();
        if (years.isEmpty()) {
            String message = "%s lists no year %s.".formatted(context.vendor(), only);
            if (!(scope instanceof ShopScope.OneYear(int _, boolean isExpected)) || isExpected) {
                throw new ShopFailed(message);
            }
            context.tally.said(message);
            return end(job, visit);
        }
        context.tally.listingsFound(years);
        coverage.due(context.run, scope).ifPresent(due -> context.tally.productsDue(coverage.count(context.run, due)));
        enter(visit, State.LISTINGS);
        years.forEach(each -> job.spawn(ListingJob.of(context, each)));
        return Next.afterChildren(AFTER_LISTINGS);
    }

    /** Reads a year's listing: the work of a child. */
    Next listing(JobContext job, VendorId vendor, ListedYear year) {
        ShopVisit visit = visits.of(job.job(), vendor);
        return guarded(job, visit, () -> {
            RunContext context = childContext(job, visit);
            if (visit.job().isEmpty()) {
                // Another process began this visit; its jobs are counted as they come.
                visit.tally.listingsFound(List.of(year));
                enter(visit, State.LISTINGS);
            }
            YearReading reading = read(context, year);
            visit.readings.put(year.year(), reading);
            return done(context, "The listing of %d was read.".formatted(year.year()));
        });
    }

    private YearReading read(RunContext context, ListedYear year) {
        return new ListingWalk(context, new ListingPages(context, new PageReader(context)), year).walk();
    }

    private Next afterListings(JobContext job, RunContext context, ShopVisit visit, ShopScope scope) {
        var readings = new ArrayList<YearReading>();
        for (Job child : job.children()) {
            if (ListingJob.is(child)) {
                ListedYear year = ListingJob.year(child.call().arguments());
                YearReading known = visit.readings.get(year.year());
                if (known != null) {
                    readings.add(known);
                } else if (child.state() == Job.State.DONE) {
                    // Read by another process: every page of it is remembered, so that none is asked for.
                    readings.add(read(context, year));
                } else {
                    readings.add(new YearReading(year, false, false, 0));
                }
            }
        }
        new Delisting(context).after(readings);
        return products(job, context, visit, scope);
    }

    private Next products(JobContext job, RunContext context, ShopVisit visit, ShopScope scope) {
        DuePages due = coverage.due(context.run, scope).orElse(null);
        if (due == null) {
            return end(job, visit);
        }
        int room = room(job, scope);
        Map<Integer, Integer> byYear = coverage.count(context.run, due);
        int all = byYear.values().stream().mapToInt(Integer::intValue).sum();
        int count = Math.min(room, all);
        if (count == all) {
            context.tally.productsDue(byYear);
        } else {
            context.tally.productsDue(count);
        }
        enter(visit, State.PRODUCTS);
        if (count == 0) {
            return end(job, visit);
        }
        List<Long> ids = bench
                .store()
                .due(context.vendor(), due, context.run.id(), Math.min(room, PAGES_A_JOB * JOBS_A_STAGE))
                .stream()
                .map(DueProduct::id)
                .filter(visit.given::add)
                .toList();
        if (ids.isEmpty()) {
            return end(job, visit);
        }
        spawn(job, context, ids, due.readBefore());
        return Next.afterChildren(PRODUCTS);
    }

    private static void spawn(JobContext job, RunContext context, List<Long> ids, Instant readBefore) {
        for (int from = 0; from < ids.size(); from += PAGES_A_JOB) {
            List<Long> part = ids.subList(from, Math.min(from + PAGES_A_JOB, ids.size()));
            job.spawn(ProductsJob.of(context, part, readBefore));
        }
    }

    /** How many more pages a visit may read. */
    private static int room(JobContext job, ShopScope scope) {
        if (!(scope instanceof ShopScope.Pages(DuePages _, int limit)) || limit == Integer.MAX_VALUE) {
            return Integer.MAX_VALUE;
        }
        int given = job.children().stream()
                .filter(ProductsJob::is)
                .mapToInt(each -> ProductsJob.products(each.call().arguments()).size())
                .sum();
        return Math.max(0, limit - given);
    }

    /** Reads product pages: the work of a child. */
    Next products(JobContext job, VendorId vendor, List<Long> ids, Instant readBefore) {
        ShopVisit visit = visits.of(job.job(), vendor);
        return guarded(job, visit, () -> {
            RunContext context = childContext(job, visit);
            if (visit.job().isEmpty()) {
                visit.tally.moreProductsDue(ids.size());
                enter(visit, State.PRODUCTS);
            }
            int tried = new ProductPages(context, new PageReader(context)).read(ids, readBefore);
            int read = tried - context.errors();
            return done(
                    context, read == 1 ? "One product page was read." : "%d product pages were read.".formatted(read));
        });
    }

    private static Next done(RunContext context, String outcome) {
        int failed = context.errors();
        return failed == 0 ? Next.done(outcome) : Next.doneWithErrors("%s %d failed.".formatted(outcome, failed));
    }

    private static Next outcome(PastRun past) {
        String digest = Digest.of(past.changes(), past.errors());
        return past.ending() == State.DONE ? Next.done(digest) : Next.doneWithErrors(digest);
    }

    private Next end(JobContext job, ShopVisit visit) {
        boolean isWell = visit.tally.errors() == 0 && job.job().children().failed() == 0;
        runs.close(visit, isWell ? State.DONE : State.DONE_WITH_ERRORS);
        String outcome = Digest.of(visit.tally.changes(), visit.tally.errors());
        return isWell ? Next.done(outcome) : Next.doneWithErrors(outcome);
    }

    Instant now() {
        return bench.clock().instant();
    }

    /**
     * Whether pages wait to be read for the first time, or again because they are wanted. A shop at which something was just given up
     * is left alone for a while, and so are pages that failed.
     */
    boolean hasUnread(List<VendorId> shops, DuePages pages) {
        Instant now = now();
        Instant failedSince = now.minus(bench.settings().revisit().failedAfter());
        return shops.stream()
                .filter(each -> visits.open(each).isEmpty())
                .filter(each -> bench.store()
                        .lastEnd(each)
                        .filter(end -> isTrouble(end, now))
                        .isEmpty())
                .anyMatch(each -> bench.store().hasDue(each, pages, failedSince));
    }

    private static boolean isTrouble(SyncStore.RunEnd end, Instant now) {
        boolean isGivenUp =
                end.state().equals(State.CANCELLED.name()) || end.state().equals(State.FAILED.name());
        return isGivenUp
                && end.at().isAfter(now.minus(AFTER_TROUBLE))
                && !end.at().isAfter(now);
    }

    /** Whether pages wait to be read again because of their age. */
    boolean hasOld(List<VendorId> shops, DuePages pages) {
        return shops.stream().anyMatch(each -> bench.store().hasDue(each, pages, now()));
    }

    /** Where a product of the catalog is found. */
    Optional<DueProduct> link(long productId) {
        return bench.store().link(productId);
    }

    /** The arguments that every child of a visit has. */
    static Arguments ofRun(RunContext context) {
        return Arguments.NONE.with("vendor", context.vendor()).with("run", context.run.id());
    }
}
