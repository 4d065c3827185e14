package org.projectchristmas.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;

/**
 * How far a shop's refresh is: an immutable picture, a new one at most every 100 ms.
 *
 * @param listings listing pages done and known so far
 * @param products product pages done and due
 * @param pagesPerSecond over the last ten seconds
 * @param eta until the end at the present pace, empty if unknown
 * @param errors how many pages failed in this run
 * @param lastError the newest failure, one sentence
 * @param changes what was found
 * @param lastCode the code of the newest failure, by which the log tells more of it; empty if it has none
 * @param years the parts of the refresh by the year of the listing, ascending; empty if it is not about years
 */
public record VendorProgress(
        VendorId vendor,
        State state,
        Count listings,
        Count products,
        double pagesPerSecond,
        Optional<Duration> eta,
        int errors,
        Optional<String> lastError,
        Changes changes,
        Optional<ErrorCode> lastCode,
        List<Year> years) {

    public VendorProgress {
        years = List.copyOf(years);
    }

    /** Of which nothing is known by year, and whose last failure has no code. */
    public VendorProgress(
            VendorId vendor,
            State state,
            Count listings,
            Count products,
            double pagesPerSecond,
            Optional<Duration> eta,
            int errors,
            Optional<String> lastError,
            Changes changes) {
        this(
                vendor,
                state,
                listings,
                products,
                pagesPerSecond,
                eta,
                errors,
                lastError,
                changes,
                Optional.empty(),
                List.of());
    }

    /** Where a shop's refresh stands. */
    public enum State {
        IDLE,
        /** The settings say that the shop is not to be visited. */
        OFF,
        WAITING,
        YEARS,
        LISTINGS,
        PRODUCTS,
        /** The shop cannot be reached or keeps failing, and is tried again in a while. */
        RESTING,
        /** By a person. */
        PAUSED,
        DONE,
        DONE_WITH_ERRORS,
        CANCELLED,
        FAILED;

        /** Whether a refresh that is there has nothing more to do. */
        public boolean isEnd() {
            return compareTo(DONE) >= 0;
        }
    }

    /** Done out of total. */
    public record Count(int done, int total) {
        public static final Count ZERO = new Count(0, 0);
    }

    /**
     * How far a refresh is with one year.
     *
     * @param listings the pages of its listing, done and known so far
     * @param products the pages of what it lists, done and due
     */
    public record Year(int year, Count listings, Count products) {}

    /** What a run found, as counts of products (pages for held). */
    public record Changes(
            int added, int priceUp, int priceDown, int availability, int delisted, int relisted, int held) {
        public static final Changes NONE = new Changes(0, 0, 0, 0, 0, 0, 0);

        public Changes plus(Changes other) {
            return new Changes(
                    added + other.added,
                    priceUp + other.priceUp,
                    priceDown + other.priceDown,
                    availability + other.availability,
                    delisted + other.delisted,
                    relisted + other.relisted,
                    held + other.held);
        }

        public Changes withAdded(int count) {
            return new Changes(added + count, priceUp, priceDown, availability, delisted, relisted, held);
        }

        public Changes withDelisted(int count) {
            return new Changes(added, priceUp, priceDown, availability, delisted + count, relisted, held);
        }

        public Changes withRelisted(int count) {
            return new Changes(added, priceUp, priceDown, availability, delisted, relisted + count, held);
        }

        public Changes withHeld(int count) {
            return new Changes(added, priceUp, priceDown, availability, delisted, relisted, held + count);
        }
    }

    public static VendorProgress idle(VendorId vendor) {
        return new VendorProgress(
                vendor, State.IDLE, Count.ZERO, Count.ZERO, 0, Optional.empty(), 0, Optional.empty(), Changes.NONE);
    }

    /** The same counts in another state and at another pace. */
    public VendorProgress at(State otherState, double otherPace, Optional<Duration> otherEta) {
        return new VendorProgress(
                vendor,
                otherState,
                listings,
                products,
                otherPace,
                otherEta,
                errors,
                lastError,
                changes,
                lastCode,
                years);
    }

    /** Whether work is under way or waiting. */
    public boolean isActive() {
        return switch (state) {
            case WAITING, YEARS, LISTINGS, PRODUCTS, RESTING, PAUSED -> true;
            case IDLE, OFF, DONE, DONE_WITH_ERRORS, CANCELLED, FAILED -> false;
        };
    }

    /** What went wrong at a shop, without its id before it: for where its name stands beside the sentence. */
    public static String withoutShop(VendorId vendor, String message) {
        String opening = vendor + ": ";
        return message.startsWith(opening) ? message.substring(opening.length()) : message;
    }

    /** One failed page, for a list of what went wrong. */
    public record PageFailure(VendorId vendor, String url, String message) {
        /** The message without the address that it opens with, for where the address stands beside it. */
        public String reason() {
            for (String opening : List.of(url + " ", vendor + ": " + url + " ")) {
                if (message.startsWith(opening)) {
                    return message.substring(opening.length());
                }
            }
            return message;
        }
    }

    /** All shops at once, in the order of the config. */
    public record Overview(List<VendorProgress> vendors) {
        public Overview {
            vendors = List.copyOf(vendors);
        }

        /** How many shops are being read, without those that are paused. */
        public long refreshed() {
            return vendors.stream().filter(VendorProgress::isActive).count() - paused();
        }

        /** How many shops are paused in the middle of their work. */
        public long paused() {
            return vendors.stream().filter(each -> each.state() == State.PAUSED).count();
        }
    }
}
