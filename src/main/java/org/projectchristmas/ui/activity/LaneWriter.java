package org.projectchristmas.ui.activity;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Puts a shop's progress into words. */
final class LaneWriter {
    private final Messages messages;
    private final Formats formats;
    private final NumberFormat rates;
    private final YearWriter years;

    LaneWriter(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        rates = NumberFormat.getNumberInstance(messages.locale());
        years = new YearWriter(messages, formats);
        rates.setMinimumFractionDigits(1);
        rates.setMaximumFractionDigits(1);
    }

    /**
     * A lane in words.
     *
     * @param now in the zone in which times are told
     */
    Lane write(VendorProgress progress, Around around, ZonedDateTime now) {
        NextRuns next = around.next();
        Optional<LastRuns.Last> before = around.lastOf(progress);
        Optional<PastRun> last = before.map(LastRuns.Last::run);
        VendorProgress.State state = state(progress, last);
        return new Lane(
                progress.vendor(),
                messages.vendor(progress.vendor()),
                new Lane.Status(messages.text("activity.state." + state.name()), tone(state)),
                bar(progress.listings(), last.map(run -> run.pages().listings()), hasNoListings(progress)),
                bar(
                        progress.products(),
                        last.map(run -> run.pages().products()),
                        progress.state().isEnd()),
                pace(progress),
                before.map(this::errors).orElseGet(() -> errors(progress)),
                last.map(run -> found(run, now.toInstant())).orElseGet(() -> found(progress)),
                years.write(progress, now.getYear(), noYears(progress, last)),
                next == null ? "" : next(next.of(progress.vendor()), now.toInstant()),
                progress.lastCode(),
                commands(progress));
    }

    /** A shop at rest stands as its last run left it, unless that left nothing to be said. */
    private static VendorProgress.State state(VendorProgress progress, Optional<PastRun> last) {
        return last.filter(_ -> progress.state() == VendorProgress.State.IDLE)
                .flatMap(run -> Optional.ofNullable(run.ending()))
                .filter(ending -> ending != VendorProgress.State.DONE)
                .orElse(progress.state());
    }

    private static Tone tone(VendorProgress.State state) {
        return switch (state) {
            case IDLE, OFF, WAITING, CANCELLED -> Tone.NEUTRAL;
            case YEARS, LISTINGS, PRODUCTS -> Tone.ACCENT;
            case DONE -> Tone.SUCCESS;
            case RESTING, PAUSED, DONE_WITH_ERRORS -> Tone.WARNING;
            case FAILED -> Tone.DANGER;
        };
    }

    /** Whether this refresh reads no listing: its product pages are known only after the listings that it reads. */
    private static boolean hasNoListings(VendorProgress progress) {
        return progress.listings().total() == 0
                && (progress.state().isEnd() || progress.products().total() > 0);
    }

    /** What is said of the years where nothing is known of them. */
    private String noYears(VendorProgress progress, Optional<PastRun> last) {
        return last.isPresent() ? "" : none(hasNoListings(progress));
    }

    private String none(boolean isAll) {
        return messages.text(isAll ? "activity.lane.none" : "activity.lane.unknown");
    }

    /**
     * @param last how many there were in the last refresh
     * @param isAll whether none are to come where there are none
     */
    private Lane.Bar bar(VendorProgress.Count count, Optional<Integer> last, boolean isAll) {
        if (count.total() == 0) {
            String amount = last.map(pages -> messages.text("activity.lane.last", formats.count(pages)))
                    .orElseGet(() -> none(isAll));
            return new Lane.Bar(0, amount, !isAll);
        }
        String amount =
                messages.text("activity.lane.amount", formats.count(count.done()), formats.count(count.total()));
        return new Lane.Bar(Math.clamp((double) count.done() / count.total(), 0, 1), amount, true);
    }

    private String pace(VendorProgress progress) {
        return switch (progress.state()) {
            case YEARS, LISTINGS, PRODUCTS -> {
                String rate = messages.text("activity.lane.rate", rates.format(progress.pagesPerSecond()));
                yield progress.eta()
                        .map(left -> messages.text("activity.lane.pace", rate, duration(left)))
                        .orElse(rate);
            }
            case IDLE, OFF, WAITING, RESTING, PAUSED, DONE, DONE_WITH_ERRORS, CANCELLED, FAILED -> "";
        };
    }

    private String duration(Duration left) {
        if (left.toMinutes() < 1) {
            return messages.text("activity.left.seconds", Long.toString(Math.max(1, left.toSeconds())));
        }
        if (left.toHours() < 1) {
            return messages.text(
                    "activity.left.minutes", Long.toString(left.plusSeconds(30).toMinutes()));
        }
        return messages.text(
                "activity.left.hours", Long.toString(left.toHours()), Integer.toString(left.toMinutesPart()));
    }

    private String next(Optional<NextRuns.Run> run, Instant now) {
        return run.map(each -> messages.text("activity.next", job(each.function()), formats.near(each.at(), now)))
                .orElse(messages.text("activity.next.none"));
    }

    private String job(String function) {
        return switch (function) {
            case IntegratorJobs.LINKS -> messages.text("activity.next.links");
            case IntegratorJobs.UNSCRAPED -> messages.text("activity.next.unscraped");
            case IntegratorJobs.SCRAPED -> messages.text("activity.next.scraped");
            default -> messages.text("activity.next.other");
        };
    }

    private String errors(LastRuns.Last last) {
        return errors(
                last.run().vendor(),
                last.run().ending(),
                last.run().errors(),
                last.failures().stream().findFirst());
    }

    private String errors(VendorProgress progress) {
        String told = errors(progress.vendor(), progress.state(), progress.errors(), progress.lastError());
        return progress.lastCode()
                .map(code -> messages.text("activity.lane.coded", code.value(), told))
                .orElse(told);
    }

    private String errors(VendorId vendor, VendorProgress.@Nullable State state, int errors, Optional<String> newest) {
        boolean isOfShop = state == VendorProgress.State.FAILED && errors == 1;
        String told =
                newest.map(each -> VendorProgress.withoutShop(vendor, each)).orElse("");
        return errors == 0 || isOfShop
                ? told
                : messages.text("activity.lane.errors", errors, told).strip();
    }

    private String found(PastRun last, Instant now) {
        String found = found(last.changes());
        return messages.text(
                "activity.found.last",
                formats.near(last.times().startedAt(), now),
                found.isEmpty() ? messages.text("activity.found.nothing") : found);
    }

    private String found(VendorProgress progress) {
        String found = found(progress.changes());
        boolean read = progress.listings().done() > 0 || progress.products().done() > 0;
        return found.isEmpty() && read ? messages.text("activity.found.nothing") : found;
    }

    /** Empty if nothing changed. */
    private String found(VendorProgress.Changes changes) {
        List<String> parts = new ArrayList<>();
        add(parts, "added", changes.added());
        add(parts, "priceDown", changes.priceDown());
        add(parts, "priceUp", changes.priceUp());
        add(parts, "availability", changes.availability());
        add(parts, "delisted", changes.delisted());
        add(parts, "relisted", changes.relisted());
        add(parts, "held", changes.held());
        return String.join(messages.text("activity.lane.separator"), parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.text("activity.found." + key, formats.count(count)));
        }
    }

    private static Lane.Commands commands(VendorProgress progress) {
        boolean active = progress.isActive();
        boolean paused = progress.state() == VendorProgress.State.PAUSED;
        boolean off = progress.state() == VendorProgress.State.OFF;
        return new Lane.Commands(!active && !off, active && !paused, paused, active);
    }
}
