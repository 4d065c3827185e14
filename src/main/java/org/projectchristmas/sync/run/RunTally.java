package org.projectchristmas.sync.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** How far one shop's run is. Workers count here, often; pictures are taken from here, seldom. */
final class RunTally {
    private static final int KEPT_FAILURES = 1_000;

    private final VendorId vendor;
    private final Clock clock;
    private final RateMeter rate;
    private final List<PageFailure> failures = new ArrayList<>();
    private State state = State.WAITING;
    private int resting;
    private boolean paused;
    private int listingsDone;
    private int listingsTotal;
    private int productsDone;
    private int productsTotal;
    private int errors;
    private Optional<String> lastError = Optional.empty();
    private Changes changes = Changes.NONE;

    RunTally(VendorId vendor, Clock clock) {
        this.vendor = vendor;
        this.clock = clock;
        rate = new RateMeter(clock.millis());
    }

    VendorId vendor() {
        return vendor;
    }

    synchronized void state(State next) {
        state = next;
    }

    /** Notes whether somebody has the work rest. */
    synchronized void pause(boolean rests) {
        paused = rests;
    }

    /** Notes that a worker rests because the shop is to be left alone for a while. */
    synchronized void rests() {
        resting++;
    }

    synchronized void goesOn() {
        resting--;
    }

    synchronized void listingsFound(int count) {
        listingsTotal += count;
    }

    synchronized void listingDone() {
        listingsDone++;
        rate.mark(clock.millis());
    }

    synchronized void productsDue(int count) {
        productsTotal = productsDone + count;
    }

    synchronized void moreProductsDue(int count) {
        productsTotal += count;
    }

    synchronized void productDone() {
        productsDone++;
        rate.mark(clock.millis());
    }

    synchronized void changed(Changes more) {
        changes = changes.plus(more);
    }

    synchronized void failed(String url, String message) {
        errors++;
        said(message);
        if (failures.size() < KEPT_FAILURES) {
            failures.add(new PageFailure(vendor, url, message));
        }
    }

    /** Notes what ended the run, unless that is the page that failed last. */
    synchronized void broke(String url, String message) {
        if (!lastError.equals(Optional.of(message))) {
            failed(url, message);
        }
    }

    /** Shows a message without counting a failed page. */
    synchronized void said(String message) {
        lastError = Optional.of(message);
    }

    synchronized int errors() {
        return errors;
    }

    synchronized Changes changes() {
        return changes;
    }

    synchronized List<PageFailure> failures() {
        return List.copyOf(failures);
    }

    synchronized VendorProgress picture() {
        boolean isResting = resting > 0 || paused;
        double pace = rate.perSecond(clock.millis());
        var progress = new VendorProgress(
                vendor,
                state,
                new Count(listingsDone, listingsTotal),
                new Count(productsDone, Math.max(productsDone, productsTotal)),
                0,
                Optional.empty(),
                errors,
                lastError,
                changes);
        return progress.isActive()
                ? progress.at(isResting ? State.PAUSED : state, pace, isResting ? Optional.empty() : eta(pace))
                : progress;
    }

    private Optional<Duration> eta(double pace) {
        int left = listingsTotal - listingsDone + Math.max(0, productsTotal - productsDone);
        boolean known = pace > 0 && (state == State.LISTINGS || state == State.PRODUCTS);
        return known ? Optional.of(Duration.ofSeconds((long) Math.ceil(left / pace))) : Optional.empty();
    }
}
