package org.projectchristmas.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;

/** Runs as CSV, a line each: for a spreadsheet or a program. */
record RunsCsv(PrintWriter out) {
    private static final String HEAD =
            "run,job,vendor,scope,state,started,finished,seconds,interruptions,listing_pages,"
                    + "product_pages,added,price_up,price_down,availability,gone,back,held,errors";

    void print(List<PastRefresh> refreshes) {
        out.println(HEAD);
        refreshes.forEach(refresh -> refresh.runs().forEach(each -> out.println(line(each))));
    }

    void print(PastRun run) {
        out.println(HEAD);
        out.println(line(run));
    }

    private static String line(PastRun run) {
        Instant finished = run.times().finishedAt();
        var changes = run.changes();
        return Stream.of(
                        run.id(),
                        run.rootJob() == 0 ? "" : run.rootJob(),
                        run.vendor(),
                        quoted(run.scope()),
                        run.ending() == null
                                ? "unfinished"
                                : run.ending().name().toLowerCase(Locale.ROOT),
                        run.times().startedAt(),
                        finished == null ? "" : finished,
                        run.took()
                                .map(each -> String.format(Locale.ROOT, "%.3f", each.toMillis() / 1000.0))
                                .orElse(""),
                        run.times().interruptions(),
                        run.pages().listings(),
                        run.pages().products(),
                        changes.added(),
                        changes.priceUp(),
                        changes.priceDown(),
                        changes.availability(),
                        changes.delisted(),
                        changes.relisted(),
                        changes.held(),
                        run.errors())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.matches("[\\w .:/-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
