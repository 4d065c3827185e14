package org.projectchristmas.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.EditDistance;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.export.ChangeTable;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.History;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.job.JobId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what changed. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Lists what changed, the newest first: every recorded change with its time and who made it.",
        footer = {"", "Without --since, --run or --job it is what changed since yesterday."})
final class ChangesCommand implements Callable<Integer> {
    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "today, yesterday, 7d, 12h, a day such as 2026-11-20, or a time in UTC.")
    private @Nullable String since;

    @Option(names = "--run", paramLabel = "N", description = "What this refresh of one shop changed.")
    private @Nullable Long run;

    @Option(names = "--job", paramLabel = "N", description = "What this job and those below it changed.")
    private @Nullable Long job;

    @Option(names = "--vendor", paramLabel = "V", description = "Only this shop, such as ornament_shop_com.")
    private @Nullable String vendor;

    @Option(names = "--field", paramLabel = "F", description = "Only this field, such as price or availability.")
    private @Nullable String field;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many to print at most (default: ${DEFAULT-VALUE}; 0: all).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "text",
            description = "text, with tabs between the columns (default), or csv.")
    private String format = "text";

    private final Opener opener;
    private final Terminal terminal;

    ChangesCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException, IOException {
        if (limit < 0) {
            throw new UsageException("--limit must be 0 or more, but is " + limit + ".");
        }
        ChangeTable table = table();
        try (Session session = opener.open()) {
            ChangeFilter filter = filter(session);
            table.head();
            long shown = print(session.history(), filter, table);
            table.flush();
            terminal.out().flush();
            ChangeCounts counts = session.history().counts(filter);
            terminal.err().println(sentence(counts, shown));
            return Exit.DONE;
        }
    }

    private ChangeTable table() throws UsageException {
        return switch (format) {
            case "text" -> ChangeTable.text(terminal.out());
            case "csv" -> ChangeTable.csv(terminal.out());
            default -> throw new UsageException("--format is text or csv, but not " + format + ".");
        };
    }

    private ChangeFilter filter(Session session) throws UsageException {
        boolean isDefault = since == null && run == null && job == null;
        String from = isDefault ? "yesterday" : since;
        Instant start = from == null
                ? null
                : Since.parse("--since", from, session.clock().instant().atZone(ZoneId.systemDefault()));
        if (run != null && session.runs().find(run).isEmpty()) {
            throw new UsageException("There is no run " + run + "; 'christmas runs' lists the newest.");
        }
        if (job != null && !isKnown(job, session)) {
            throw new UsageException("There is no job " + job + "; 'christmas jobs' lists the newest.");
        }
        return new ChangeFilter(
                start, NamedShop.known(vendor, session), column(), run == null ? List.of() : List.of(run), job);
    }

    /** What a job changed is kept longer than the job. */
    private static boolean isKnown(long job, Session session) {
        var ofJob = new ChangeFilter(null, null, null, List.of(), job);
        return session.jobs().find(new JobId(job)).isPresent()
                || !session.history().changes(ofJob, Place.TOP, 1).isEmpty();
    }

    private @Nullable String column() throws UsageException {
        if (field != null && ProductField.ofColumn(field).isEmpty()) {
            throw new UsageException("There is no field %s with a history; the nearest is %s."
                    .formatted(field, EditDistance.nearest(field, ProductField.columns())));
        }
        return field;
    }

    private long print(History history, ChangeFilter filter, ChangeTable table) throws IOException {
        long shown = 0;
        Place place = Place.TOP;
        List<RecordedChange> page;
        int wanted;
        do {
            wanted = limit == 0 ? History.MOST : (int) Math.min(History.MOST, limit - shown);
            page = wanted == 0 ? List.of() : history.changes(filter, place, wanted);
            for (RecordedChange each : page) {
                table.line(each);
                place = each.place();
            }
            shown += page.size();
        } while (wanted > 0 && page.size() == wanted);
        return shown;
    }

    private static String sentence(ChangeCounts counts, long shown) {
        String more = shown < counts.total() ? ", %,d shown".formatted(shown) : "";
        return "%,d %s%s: %,d %s changed (%,d down), %,d of stock, %,d gone, %,d back, %,d other; %,d new %s."
                .formatted(
                        counts.total(),
                        counts.total() == 1 ? "change" : "changes",
                        more,
                        counts.prices(),
                        counts.prices() == 1 ? "price" : "prices",
                        counts.pricesDown(),
                        counts.stock(),
                        counts.gone(),
                        counts.back(),
                        counts.other(),
                        counts.added(),
                        counts.added() == 1 ? "product" : "products");
    }
}
