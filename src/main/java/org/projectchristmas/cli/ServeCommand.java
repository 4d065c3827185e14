package org.projectchristmas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.EditDistance;
import org.projectchristmas.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs jobs until it is ended from outside. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Runs the jobs that are queued and what is due by its schedule, until Ctrl+C.",
            "Others of the same database may have queued them; for the schedules see 'christmas schedules'.",
            "What is then under way goes on at the next start."
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--consume",
            paramLabel = "ROOT",
            split = ",",
            description = "Only functions that begin with these words, such as integrator,auditor (default: all).")
    private List<String> roots = new ArrayList<>();

    private final Opener opener;
    private final Terminal terminal;

    ServeCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException, InterruptedException {
        try (Session session = opener.open()) {
            Set<String> consumed = consumed(session.jobs().functions().roots());
            session.keepSchedules();
            session.consume(consumed);
            terminal.err().printf("Running the jobs of %s until Ctrl+C.%n", String.join(", ", consumed));
            terminal.err().flush();
            // The end comes from outside, and the program's shutdown closes what is open; without its file it can do
            // nothing more, which whoever started it is to know.
            var end = new CountDownLatch(1);
            while (!end.await(1, TimeUnit.SECONDS)) {
                session.checkCatalog();
            }
            return Exit.DONE;
        }
    }

    private Set<String> consumed(List<String> known) throws UsageException {
        for (String each : roots) {
            if (!known.contains(each)) {
                String nearest = known.isEmpty() ? "" : "; the nearest is " + EditDistance.nearest(each, known);
                throw new UsageException("There are no jobs whose names begin with " + each + nearest + ".");
            }
        }
        return new TreeSet<>(roots.isEmpty() ? known : roots);
    }
}
