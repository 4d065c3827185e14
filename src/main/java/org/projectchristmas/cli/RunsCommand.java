package org.projectchristmas.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.job.JobId;
import org.projectchristmas.sync.PastRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of past refreshes: how they went and what they found. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = {
            "Lists the newest refreshes, each with a line per shop: how it went, how long it took and what it found.",
            "With a number, one run in detail: what failed, what waits for you, how it compares with those before."
        })
final class RunsCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "N", description = "The number of a run.")
    private @Nullable Long number;

    @Option(names = "--vendor", paramLabel = "V", description = "Only this shop, such as ornament_shop_com.")
    private @Nullable String vendor;

    @Option(names = "--limit", paramLabel = "N", description = "How many refreshes at most (default: 20).")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "F", description = "text or csv (default: text).")
    private String format = "text";

    private final Opener opener;
    private final Terminal terminal;

    RunsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        check();
        try (Session session = opener.open()) {
            VendorId shop = NamedShop.known(vendor, session);
            if (number != null) {
                show(session, number);
            } else if (format.equals("csv")) {
                new RunsCsv(terminal.out()).print(session.runs().newest(shop, limit));
            } else {
                RunLines lines = lines(session);
                session.runs().newest(shop, limit).forEach(lines::print);
            }
            terminal.out().flush();
            return Exit.DONE;
        }
    }

    private void check() throws UsageException {
        if (limit < 1) {
            throw new UsageException("--limit must be 1 or more, but is " + limit + ".");
        }
        if (!format.equals("text") && !format.equals("csv")) {
            throw new UsageException("--format must be text or csv, but is " + format + ".");
        }
    }

    private RunLines lines(Session session) {
        return new RunLines(
                terminal.out(),
                job -> session.jobs()
                        .find(new JobId(job))
                        .filter(each -> !each.hasEnded())
                        .isPresent());
    }

    private void show(Session session, long id) throws UsageException {
        PastRun run = session.runs()
                .find(id)
                .orElseThrow(
                        () -> new UsageException("There is no run " + id + "; 'christmas runs' lists the newest."));
        if (format.equals("csv")) {
            new RunsCsv(terminal.out()).print(run);
        } else {
            lines(session).detail(run, session.runs());
        }
    }
}
