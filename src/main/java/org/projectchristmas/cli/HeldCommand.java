package org.projectchristmas.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the changes that were held back for a person, and lets the person decide. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Lists the changes that looked implausible and wait for a decision.")
final class HeldCommand implements Callable<Integer> {
    @Option(
            names = "--apply",
            paramLabel = "ID",
            description = "Believe this change: its year is read again and applied.")
    private @Nullable Long apply;

    @Option(names = "--dismiss", paramLabel = "ID", description = "Forget this change: the next refresh judges anew.")
    private @Nullable Long dismiss;

    private final Opener opener;
    private final Terminal terminal;

    HeldCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        try (Session session = opener.open()) {
            Integrator integrator = session.integrator();
            if (dismiss != null) {
                integrator.dismiss(page(integrator, dismiss));
            }
            if (apply != null) {
                HeldPage page = page(integrator, apply);
                Refresh refresh = approve(integrator, page);
                session.consumeAll();
                Refresh.Outcome outcome = new RefreshRun(session, terminal).watch(refresh);
                return outcome.isComplete() ? Exit.DONE : Exit.INCOMPLETE;
            }
            terminal.out().println("id\tvendor\tyear\twhen\treason\turl");
            integrator.held().forEach(each -> terminal.out().println(line(each)));
            terminal.out().flush();
            return Exit.DONE;
        }
    }

    private static Refresh approve(Integrator integrator, HeldPage page) throws UsageException {
        try {
            return integrator.approve(page);
        } catch (IllegalArgumentException e) {
            // Its shop is disabled; the sentence says which are not.
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static HeldPage page(Integrator integrator, long id) throws UsageException {
        return integrator.held().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("There is no held change " + id + "; 'christmas held' lists them."));
    }

    private static String line(HeldPage page) {
        return Stream.of(page.id(), page.vendor(), page.year(), page.at(), page.reason(), page.url())
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }
}
