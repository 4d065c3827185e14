package org.projectchristmas.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import org.projectchristmas.sync.Digest;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.PriceDrop;
import org.projectchristmas.sync.Runs;

/** Refreshes and runs in the words of a terminal. */
final class RunLines {
    private static final int FAILURES_SHOWN = 50;
    private static final int DROPS_SHOWN = 5;

    private final PrintWriter out;
    private final LongPredicate isOpen;

    /** @param isOpen whether the job of this number has not ended */
    RunLines(PrintWriter out, LongPredicate isOpen) {
        this.out = out;
        this.isOpen = isOpen;
    }

    /** A refresh, with a line for each shop. */
    void print(PastRefresh refresh) {
        out.printf(
                "%s  %s  %s%s%n",
                refresh.startedAt().truncatedTo(ChronoUnit.SECONDS),
                scope(refresh.scope()),
                refresh.ending().map(RunLines::word).orElseGet(() -> unfinished(refresh.rootJob())),
                refresh.took().map(each -> " in " + time(each)).orElse(""));
        if (refresh.runs().size() > 1) {
            out.printf("    all shops: %s%n", Digest.of(refresh.changes(), refresh.errors()));
        }
        refresh.runs().forEach(this::printLine);
    }

    private void printLine(PastRun run) {
        out.printf(
                "    run %-5d %-24s %-18s %10s  %12s  %s%n",
                run.id(),
                run.vendor(),
                state(run),
                run.took().map(RunLines::time).orElse(""),
                run.isFinished() ? "%,d pages".formatted(run.pages().total()) : "",
                Digest.of(run.changes(), run.errors()));
    }

    /** Everything of one run. */
    void detail(PastRun run, Runs runs) {
        out.printf("Run %d: %s at %s, %s%n", run.id(), scope(run.scope()), run.vendor(), state(run));
        out.printf("    started   %s%n", run.times().startedAt());
        var finished = run.times().finishedAt();
        if (finished != null) {
            out.printf(
                    "    finished  %s, after %s%n",
                    finished, time(Duration.between(run.times().startedAt(), finished)));
        }
        int interruptions = run.times().interruptions();
        if (interruptions > 0) {
            out.printf(
                    "    gone on with after %d %s%n",
                    interruptions, interruptions == 1 ? "interruption" : "interruptions");
        }
        if (run.isFinished()) {
            out.printf(
                    "    pages     %,d of listings, %,d of products%n",
                    run.pages().listings(), run.pages().products());
        }
        var changes = run.changes();
        out.printf("    found     %s%n", Digest.of(changes, run.errors()));
        out.printf(
                "              %,d dearer, %,d with another availability, %,d back in the listing%n",
                changes.priceUp(), changes.availability(), changes.relisted());
        compare(run, runs);
        drops(run, runs);
        failures(run, runs);
        held(run, runs.stillHeld(run.id()));
        advise(run);
    }

    private void compare(PastRun run, Runs runs) {
        runs.before(run, 1).stream().findFirst().ifPresent(before -> {
            String pace = "";
            if (run.took().isPresent() && before.took().isPresent() && !wasInterrupted(run, before)) {
                Duration more = run.took().get().minus(before.took().get());
                pace = more.abs().toMillis() < 500
                        ? ", as fast"
                        : ", %s %s".formatted(time(more.abs()), more.isNegative() ? "faster" : "slower");
            }
            out.printf(
                    "    before    run %d found: %s%s%n",
                    before.id(), Digest.of(before.changes(), before.errors()), pace);
        });
    }

    private static boolean wasInterrupted(PastRun run, PastRun before) {
        return run.times().interruptions() + before.times().interruptions() > 0;
    }

    private void drops(PastRun run, Runs runs) {
        List<PriceDrop> drops = run.changes().priceDown() > 0 ? runs.drops(run, DROPS_SHOWN) : List.of();
        if (!drops.isEmpty()) {
            out.println("Largest price drops:");
            drops.forEach(each -> out.printf(
                    "    %s -> %s  %s%n", each.before(), each.after().amount().toPlainString(), each.name()));
        }
    }

    private void failures(PastRun run, Runs runs) {
        if (run.errors() == 0) {
            return;
        }
        out.println("Failed pages:");
        runs.failures(run, FAILURES_SHOWN).forEach(each -> out.printf("    %s: %s%n", each.url(), each.message()));
        if (run.errors() > FAILURES_SHOWN) {
            out.printf("    ... and %,d more%n", run.errors() - FAILURES_SHOWN);
        }
    }

    private void held(PastRun run, List<HeldPage> waiting) {
        int held = run.changes().held();
        if (held == 0) {
            return;
        }
        out.printf("Held pages: %,d, of which %,d still wait for a decision%n", held, waiting.size());
        waiting.forEach(each -> out.printf("    %d  %d  %s  %s%n", each.id(), each.year(), each.reason(), each.url()));
        if (!waiting.isEmpty()) {
            out.println("    'christmas held --apply ID' believes such a change, '--dismiss ID' forgets it.");
        }
    }

    private void advise(PastRun run) {
        if (!run.isFinished()) {
            out.println(
                    isOpen.test(run.rootJob())
                            ? "It goes on with the next 'christmas refresh', 'christmas serve' or window."
                            : "It was broken off; the next refresh of the same kind goes on from there, if that is soon.");
        } else if (run.errors() > 0) {
            out.println("The next refresh tries the failed pages again.");
        }
    }

    private String state(PastRun run) {
        var ending = run.ending();
        return ending == null ? unfinished(run.rootJob()) : word(ending);
    }

    private String unfinished(long rootJob) {
        return isOpen.test(rootJob) ? "under way" : "broken off";
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String scope(String scope) {
        return scope.equals("all") ? "everything" : scope;
    }

    static String time(Duration time) {
        if (time.toHours() > 0) {
            return "%d h %02d min".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? "%d:%02d min".formatted(time.toMinutes(), time.toSecondsPart())
                : "%.1f s".formatted(time.toMillis() / 1000.0);
    }
}
