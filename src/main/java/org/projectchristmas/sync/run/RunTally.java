package org.projectchristmas.sync.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** How far one shop's run is. Workers count here, often; pictures are taken from here, seldom. */
final class RunTally {
    private static final int SHOWN_FAILURES = 1_000;

    private final VendorId vendor;
    private final Clock clock;
    private final RateMeter rate;
    /** By the page's URL, the oldest first. */
    private final Map<String, PageFailure> failures = new LinkedHashMap<>();

    private final Set<String> listingsFound = new HashSet<>();
    private final Set<String> listingsDone = new HashSet<>();
    private final YearTally years = new YearTally();
    private State state = State.WAITING;
    private int resting;
    private Optional<String> restReason = Optional.empty();
    private boolean paused;
    /** Of an ended run that is recalled: listing pages of which a newer run has taken the place. */
    private int listingsForgotten;

    private int productsDone;
    private int productsTotal;
    private Optional<String> lastError = Optional.empty();
    private Optional<ErrorCode> lastCode = Optional.empty();
    private Changes changes = Changes.NONE;

    RunTally(VendorId vendor, Clock clock) {
        this.vendor = vendor;
        this.clock = clock;
        rate = new RateMeter(clock.millis());
    }

    VendorId vendor() {
        return vendor;
    }

    /** Comes to a state, unless this is over: the first end stays, whatever a worker still does that was not told yet. */
    synchronized void state(State next) {
        if (!state.isEnd()) {
            state = next;
        }
    }

    /** Notes whether somebody has the work rest. */
    synchronized void pause(boolean rests) {
        paused = rests;
    }

    /** Notes that one more worker waits for the shop. */
    synchronized void rests() {
        resting++;
    }

    /** Notes why the shop is waited for, until nobody does any more. */
    synchronized void restsBecause(String message) {
        restReason = Optional.of(message);
    }

    /** Notes that a worker no longer waits for the shop. */
    synchronized void goesOn() {
        resting--;
        if (resting == 0) {
            restReason = Optional.empty();
        }
    }

    /** Goes on from where another process was. */
    synchronized void goOn(RunSoFar soFar) {
        changes = soFar.changes();
        soFar.failures().forEach(each -> failures.put(each.url(), each));
        soFar.failures().stream().reduce((_, last) -> last).ifPresent(last -> said(last.message()));
        listingsFound.addAll(soFar.listings());
        listingsDone.addAll(soFar.listings());
        years.listingsDone(soFar.listings());
        listingsForgotten = soFar.pages().listings() - soFar.listings().size();
        productsDone = soFar.pages().products();
        productsTotal = Math.max(productsTotal, productsDone);
    }

    /** Notes listing pages that are to be visited; one that is known already is not counted twice. */
    synchronized void listingsFound(Collection<ListedYear> pages) {
        pages.forEach(each -> listingFound(each.year(), each.url().toString()));
    }

    synchronized void listingFound(int year, String url) {
        listingsFound.add(url);
        years.listingFound(year, url);
        if (listingsDone.contains(url)) {
            years.listingDone(url);
        }
    }

    synchronized void listingDone(String url) {
        listingsFound.add(url);
        years.listingDone(url);
        if (listingsDone.add(url)) {
            rate.mark(clock.millis());
        }
    }

    synchronized void productsDue(int count) {
        productsTotal = productsDone + count;
    }

    /** As {@link #productsDue(int)}, told by the year of the listing; 0 for products that no listing shows. */
    synchronized void productsDue(Map<Integer, Integer> byYear) {
        productsDue(byYear.values().stream().mapToInt(Integer::intValue).sum());
        years.productsDue(byYear);
    }

    synchronized void moreProductsDue(int count) {
        productsTotal += count;
    }

    synchronized void moreProductsDue(int year, int count) {
        moreProductsDue(count);
        years.moreProductsDue(year, count);
    }

    /** @param year whose listing shows it; 0 if that is not known */
    synchronized void productDone(int year) {
        productsDone++;
        years.productDone(year);
        rate.mark(clock.millis());
    }

    synchronized void changed(Changes more) {
        changes = changes.plus(more);
    }

    synchronized void failed(String url, String message, ErrorCode code) {
        said(message);
        lastCode = Optional.of(code);
        failures.put(url, new PageFailure(vendor, url, message));
    }

    /** Takes back that a page failed, since it is asked for again; false if it had not failed. */
    synchronized boolean askedAgain(String url) {
        boolean hadFailed = failures.remove(url) != null;
        if (hadFailed && failures.isEmpty()) {
            lastError = Optional.empty();
            lastCode = Optional.empty();
        }
        return hadFailed;
    }

    /** Notes what ended the run, unless that is the page that failed last; tells whether it is news. */
    synchronized boolean broke(String url, String message, ErrorCode code) {
        boolean isNews = !lastError.equals(Optional.of(message));
        if (isNews) {
            failed(url, message, code);
        }
        return isNews;
    }

    /** Shows a message without counting a failed page. */
    synchronized void said(String message) {
        lastError = Optional.of(message);
        lastCode = Optional.empty();
    }

    synchronized int errors() {
        return failures.size();
    }

    synchronized Changes changes() {
        return changes;
    }

    synchronized List<PageFailure> failures() {
        return failures.values().stream().limit(SHOWN_FAILURES).toList();
    }

    /** How many pages were visited. */
    synchronized PastRun.Pages pages() {
        return new PastRun.Pages(listingsDone.size() + listingsForgotten, productsDone);
    }

    synchronized VendorProgress picture() {
        State shown = paused ? State.PAUSED : resting > 0 ? State.RESTING : state;
        double pace = rate.perSecond(clock.millis());
        var progress = new VendorProgress(
                vendor,
                state,
                new Count(listingsDone.size() + listingsForgotten, listingsFound.size() + listingsForgotten),
                new Count(productsDone, Math.max(productsDone, productsTotal)),
                0,
                Optional.empty(),
                failures.size(),
                restReason.or(() -> lastError),
                changes,
                restReason.isPresent() ? Optional.empty() : lastCode,
                years.picture());
        return progress.isActive() ? progress.at(shown, pace, shown == state ? eta(pace) : Optional.empty()) : progress;
    }

    private Optional<Duration> eta(double pace) {
        int left = listingsFound.size() - listingsDone.size() + Math.max(0, productsTotal - productsDone);
        boolean known = pace > 0 && (state == State.LISTINGS || state == State.PRODUCTS);
        return known ? Optional.of(Duration.ofSeconds((long) Math.ceil(left / pace))) : Optional.empty();
    }
}
