package org.projectchristmas.ui.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Puts refreshes into words. */
public final class RunWriter {
    private static final int FAILURES_SHOWN = 100;
    private static final int BARS = 12;
    private static final Duration TENTHS_MATTER = Duration.ofSeconds(10);
    /** Less than a twentieth of a difference is chance. */
    private static final int AS_FAST = 20;

    private final Messages messages;
    private final Formats formats;
    private final List<VendorId> shops;

    /** @param shops in the order in which they are shown */
    public RunWriter(Messages messages, Formats formats, List<VendorId> shops) {
        this.shops = List.copyOf(shops);
        this.messages = messages;
        this.formats = formats;
    }

    /** A failure in its own sentence, with its code. */
    String problem(Exception failure) {
        return messages.failure(failure);
    }

    /** The sheet of a refresh of which no more could be read than its line. */
    RunSheet unread(RunLine line, Exception failure) {
        return new RunSheet(
                line.what(),
                line.when(),
                line.found(),
                line.refresh().runs().stream().map(PastRun::id).toList(),
                List.of(),
                List.of(),
                problem(failure),
                false);
    }

    /**
     * The lines of a list.
     *
     * @param refreshes newest first; each is compared with the next of the same kind
     * @param active the shops that are being visited
     */
    List<RunLine> lines(List<PastRefresh> refreshes, Set<VendorId> active) {
        var lines = new ArrayList<RunLine>();
        for (int each = 0; each < refreshes.size(); each++) {
            PastRefresh refresh = refreshes.get(each);
            lines.add(new RunLine(
                    refresh,
                    state(refresh, active),
                    what(refresh),
                    formats.recent(refresh.startedAt(), refreshes.getFirst().startedAt()),
                    found(refresh.changes(), refresh.errors()),
                    took(refresh, refreshes.subList(each + 1, refreshes.size()))));
        }
        return lines;
    }

    private String took(PastRefresh refresh, List<PastRefresh> older) {
        if (refresh.took().isEmpty()) {
            return "";
        }
        Duration took = refresh.took().get();
        if (!refresh.runs().stream().allMatch(RunWriter::isWhole)) {
            return time(took);
        }
        return older.stream()
                .filter(each -> each.runs().stream().allMatch(RunWriter::isWhole))
                .filter(each ->
                        each.scope().equals(refresh.scope()) && vendors(each).equals(vendors(refresh)))
                .filter(each -> !wasInterrupted(each) && !wasInterrupted(refresh))
                .flatMap(each -> each.took().stream())
                .findFirst()
                .map(before -> messages.text("runs.took.compared", time(took), pace(took, before)))
                .orElseGet(() -> time(took));
    }

    private static Set<VendorId> vendors(PastRefresh refresh) {
        var vendors = new HashSet<VendorId>();
        refresh.runs().forEach(each -> vendors.add(each.vendor()));
        return vendors;
    }

    /** Whether it read what it was to read: what was cancelled or failed was soon done, and found little. */
    private static boolean isWhole(PastRun run) {
        return run.ending() == VendorProgress.State.DONE || run.ending() == VendorProgress.State.DONE_WITH_ERRORS;
    }

    private static boolean wasInterrupted(PastRefresh refresh) {
        return refresh.runs().stream().anyMatch(each -> each.times().interruptions() > 0);
    }

    private String pace(Duration took, Duration before) {
        Duration more = took.minus(before);
        if (more.abs().multipliedBy(AS_FAST).compareTo(before) < 0) {
            return messages.text("runs.pace.same");
        }
        return messages.text(more.isNegative() ? "runs.pace.faster" : "runs.pace.slower", time(more.abs()));
    }

    /** What a refresh covered, such as "All three shops" or "The Ornament Shop · 1998". */
    public String what(PastRefresh refresh) {
        String part = part(refresh);
        return part.isEmpty() ? where(refresh) : messages.text("runs.what.part", where(refresh), part);
    }

    /** The shop or shops that a refresh visited. */
    public String where(PastRefresh refresh) {
        return refresh.runs().size() > 1
                ? messages.text("runs.what.shops", refresh.runs().size())
                : messages.vendor(refresh.runs().getFirst().vendor());
    }

    /** To what of its shops a refresh kept, such as "1998"; empty if it covered all. The scopes are the words under which runs are stored. */
    public String part(PastRefresh refresh) {
        return switch (refresh.kind()) {
            case "all" -> "";
            case "year" -> refresh.scope().substring("year ".length());
            case "links" -> messages.text("runs.what.links");
            case "pages" -> messages.text("runs.what.pages");
            case "url" -> messages.text("runs.what.page");
            default -> refresh.scope();
        };
    }

    /** The digest, such as "214 prices changed (180 down), 12 new, 9 gone". */
    public String found(Changes changes, int errors) {
        return messages.text(
                "runs.digest",
                changes.priceUp() + changes.priceDown(),
                changes.priceDown(),
                changes.added(),
                changes.delisted(),
                changes.held(),
                errors);
    }

    private RunLine.State state(PastRefresh refresh, Set<VendorId> active) {
        return refresh.ending()
                .map(this::state)
                .orElseGet(() -> unfinished(refresh.runs().stream()
                        .anyMatch(each -> !each.isFinished() && active.contains(each.vendor()))));
    }

    private RunLine.State state(PastRun run, Set<VendorId> active) {
        var ending = run.ending();
        return ending == null ? unfinished(active.contains(run.vendor())) : state(ending);
    }

    private RunLine.State unfinished(boolean isActive) {
        return isActive
                ? new RunLine.State(messages.text("runs.state.active"), Feather.REFRESH_CW, Tone.ACCENT)
                : new RunLine.State(messages.text("runs.state.broken"), Feather.PAUSE_CIRCLE, Tone.WARNING);
    }

    private RunLine.State state(VendorProgress.State ending) {
        String text = messages.text("runs.state." + ending.name());
        return switch (ending) {
            case DONE -> new RunLine.State(text, Feather.CHECK_CIRCLE, Tone.SUCCESS);
            case DONE_WITH_ERRORS -> new RunLine.State(text, Feather.ALERT_TRIANGLE, Tone.WARNING);
            case FAILED -> new RunLine.State(text, Feather.X_OCTAGON, Tone.DANGER);
            case CANCELLED, IDLE, OFF, WAITING, YEARS, LISTINGS, PRODUCTS, RESTING, PAUSED ->
                new RunLine.State(text, Feather.SLASH, Tone.NEUTRAL);
        };
    }

    /** Everything of one refresh; asks the store, so it is nothing for the screen's thread. */
    RunSheet sheet(PastRefresh refresh, Runs runs, Set<VendorId> active) {
        var parts = new ArrayList<RunSheet.Part>();
        var mishaps = new ArrayList<RunSheet.Mishap>();
        boolean hasHeld = false;
        for (PastRun run : inOrder(refresh)) {
            List<PastRun> before = isWhole(run)
                    ? runs.before(run, BARS - 1).stream()
                            .filter(RunWriter::isWhole)
                            .toList()
                    : List.of();
            parts.add(part(run, before, active));
            List<HeldPage> held = run.changes().held() > 0 ? runs.stillHeld(run.id()) : List.of();
            hasHeld |= !held.isEmpty();
            held.forEach(each -> mishaps.add(new RunSheet.Mishap(
                    true,
                    messages.text("runs.held", messages.vendor(each.vendor()), String.valueOf(each.year())),
                    each.reason())));
            if (run.errors() > 0) {
                runs.failures(run, FAILURES_SHOWN).forEach(each -> mishaps.add(mishap(each)));
            }
        }
        return new RunSheet(
                what(refresh),
                when(refresh),
                found(refresh.changes(), refresh.errors()),
                refresh.runs().stream().map(PastRun::id).toList(),
                parts,
                mishaps,
                advice(refresh, active),
                hasHeld);
    }

    /** The shops stand in the same order in every refresh. */
    private List<PastRun> inOrder(PastRefresh refresh) {
        return refresh.runs().stream()
                .sorted(Comparator.comparingInt(run -> shops.indexOf(run.vendor())))
                .toList();
    }

    private String when(PastRefresh refresh) {
        String began = formats.dateTime(refresh.startedAt());
        return refresh.took()
                .map(took -> messages.text("runs.when.took", began, time(took)))
                .orElse(began);
    }

    private static RunSheet.Mishap mishap(PageFailure failure) {
        return new RunSheet.Mishap(false, failure.url(), failure.reason());
    }

    private RunSheet.Part part(PastRun run, List<PastRun> before, Set<VendorId> active) {
        int interruptions = run.times().interruptions();
        String number = messages.text("runs.number", String.valueOf(run.id()));
        String effort = run.took()
                .map(took -> messages.text("runs.effort", run.pages().total(), time(took)))
                .orElse("");
        return new RunSheet.Part(
                messages.vendor(run.vendor()),
                interruptions == 0 ? number : messages.text("runs.number.interrupted", number, interruptions),
                state(run, active),
                found(run.changes(), run.errors()),
                effort,
                comparison(run, before),
                bars(run, before));
    }

    private String comparison(PastRun run, List<PastRun> before) {
        if (before.isEmpty() || run.took().isEmpty()) {
            return "";
        }
        PastRun last = before.getFirst();
        int news = newsOf(run) - newsOf(last);
        String more = news == 0
                ? messages.text("runs.news.same")
                : messages.text(news > 0 ? "runs.news.more" : "runs.news.fewer", Math.abs(news));
        boolean isComparable = run.times().interruptions() + last.times().interruptions() == 0;
        return isComparable
                ? messages.text(
                        "runs.compared",
                        String.valueOf(last.id()),
                        pace(run.took().get(), last.took().orElse(Duration.ZERO)),
                        more)
                : messages.text("runs.compared.news", String.valueOf(last.id()), more);
    }

    private static int newsOf(PastRun run) {
        Changes changes = run.changes();
        return changes.added() + changes.priceUp() + changes.priceDown() + changes.delisted();
    }

    /** None where there is nothing to compare. */
    private static List<Double> bars(PastRun run, List<PastRun> before) {
        if (before.isEmpty() || run.took().isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(before.reversed());
        all.add(run);
        List<Long> millis = all.stream()
                .map(each -> each.took().map(Duration::toMillis).orElse(0L))
                .toList();
        double most =
                Math.max(1, millis.stream().mapToLong(Long::longValue).max().orElse(1));
        return millis.stream().map(each -> each / most).toList();
    }

    private String advice(PastRefresh refresh, Set<VendorId> active) {
        if (!refresh.isFinished()) {
            boolean isActive = refresh.runs().stream().anyMatch(each -> active.contains(each.vendor()));
            return isActive ? "" : messages.text("runs.advice.broken");
        }
        return refresh.errors() > 0 ? messages.text("runs.advice.errors") : "";
    }

    /** Such as {@code 4.2 s}, {@code 42 s}, {@code 2 min 10 s} or {@code 3 h 5 min}. */
    public String time(Duration time) {
        if (time.toHours() > 0) {
            return messages.text("runs.time.hours", time.toHours(), time.toMinutesPart());
        }
        if (time.toMinutes() > 0) {
            return messages.text("runs.time.minutes", time.toMinutes(), time.toSecondsPart());
        }
        return time.compareTo(TENTHS_MATTER) < 0
                ? messages.text("runs.time.short", time.toMillis() / 1000.0)
                : messages.text("runs.time.seconds", time.toSeconds());
    }

    /** One line for whoever chose a shop or none. */
    String summary(List<RunLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Instant newest = lines.getFirst().refresh().startedAt();
        return messages.text("runs.summary", lines.size(), formats.dateTime(newest));
    }
}
