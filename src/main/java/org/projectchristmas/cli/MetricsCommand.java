package org.projectchristmas.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestSeries;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how fast the shops answer and the jobs go. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prints requests, errors, bytes and times of each shop; or the times of jobs.",
        footer = {
            "",
            "Times are milliseconds: ttfb to the first byte of an answer, total to its last; queue from when a job could begin",
            "to when it did, run from there to its end, children from the first child's queueing to the last one's end.",
            "Minutes are kept for a day, hours for a month, days (of UTC) for ever; forgotten jobs and calls by day.",
            "A kill loses the figures of the last two seconds (metrics.flush) at most."
        })
final class MetricsCommand implements Callable<Integer> {
    @Option(names = "--vendor", paramLabel = "V", description = "Only this shop.")
    private @Nullable String vendor;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Back from now, such as 90m, 24h or 7d, or a time (default: 24h; with prometheus: ever).")
    private @Nullable String since;

    @Option(
            names = "--per",
            paramLabel = "STEP",
            description = "A row per minute, hour or day: ${COMPLETION-CANDIDATES}.")
    private @Nullable Step per;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    @ArgGroup
    private @Nullable Instead instead;

    private final Opener opener;
    private final Terminal terminal;

    MetricsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    /** What is printed instead of the shops' figures. */
    private static final class Instead {
        @Option(names = "--jobs", description = "The times of each function instead.")
        private boolean jobs;

        @Option(names = "--run", paramLabel = "JOB", description = "The children of this job over time instead.")
        private @Nullable Long run;
    }

    /** As written on the command line. */
    private enum Step {
        minute,
        hour,
        day
    }

    /** As written on the command line. */
    private enum Format {
        text,
        csv,
        prometheus
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        requireSense();
        try (Session session = opener.open()) {
            Instant now = session.clock().instant();
            Instant from = since == null ? standard(now) : Since.parse("--since", since, now);
            terminal.out().print(answer(session, from, now));
            terminal.out().flush();
            return Exit.DONE;
        }
    }

    /** An option that would change nothing is refused: whoever gave it would take the answer for another one. */
    private void requireSense() throws UsageException {
        boolean ofRun = instead != null && instead.run != null;
        if (instead != null) {
            String what = ofRun ? "--run" : "--jobs";
            refuse(vendor != null, "--vendor", what);
            refuse(per != null, "--per", what);
            refuse(ofRun && since != null, "--since", what);
            refuse(format == Format.prometheus, "--format prometheus", what);
        }
        refuse(per != null && format == Format.prometheus, "--per", "--format prometheus");
    }

    private static void refuse(boolean given, String option, String other) throws UsageException {
        if (given) {
            throw new UsageException(option + " does not go with " + other + ".");
        }
    }

    private Instant standard(Instant now) {
        return format == Format.prometheus ? Instant.EPOCH : now.minus(Grain.DAY.length());
    }

    private String answer(Session session, Instant from, Instant now) throws UsageException {
        if (instead != null && instead.run != null) {
            return written(fanOut(session, instead.run, now));
        }
        if (format == Format.prometheus) {
            return MetricsExposition.text(
                    requests(session, from, now), session.functionHistory().since(from));
        }
        return written(
                instead != null && instead.jobs
                        ? Figures.functions(session.functionHistory().since(from))
                        : requestTable(requests(session, from, now)));
    }

    private Table requestTable(List<RequestBucket> buckets) {
        return per == null
                ? Figures.totals(RequestSeries.totals(buckets))
                : Figures.series(RequestSeries.of(
                        buckets,
                        Grain.valueOf(per.name().toUpperCase(Locale.ROOT)).length()));
    }

    private List<RequestBucket> requests(Session session, Instant from, Instant now) throws UsageException {
        VendorId only = NamedShop.known(vendor, session);
        return session.requestHistory().between(from, now).stream()
                .filter(each -> only == null || only.equals(each.vendor()))
                .toList();
    }

    private String written(Table table) {
        return format == Format.csv ? table.csv() : table.text();
    }

    private static Table fanOut(Session session, long id, Instant now) throws UsageException {
        Job job = session.jobs()
                .find(new JobId(id))
                .orElseThrow(
                        () -> new UsageException("There is no job " + id + "; 'christmas jobs' lists the newest."));
        return new FanOut(job, session.jobs().children(job.id()), now).table();
    }
}
