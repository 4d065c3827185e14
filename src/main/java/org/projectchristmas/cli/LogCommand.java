package org.projectchristmas.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.log.LogFilter;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.log.LogLine;
import org.projectchristmas.log.LogReader;
import org.slf4j.event.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the log, while another process of the program writes it or not. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description =
                "Prints the last entries of the log, those that match everything given; works while the window is open.")
final class LogCommand implements Callable<Integer> {
    private static final int MOST_LINES = 100_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    @Option(names = "--vendor", paramLabel = "V", description = "Only of this shop, such as ornament_shop_com.")
    private @Nullable String vendor;

    @Option(names = "--job", paramLabel = "N", description = "Only of this job.")
    private @Nullable Long job;

    @Option(names = "--run", paramLabel = "N", description = "Only of this run of a shop.")
    private @Nullable Long run;

    @Option(names = "--level", paramLabel = "LEVEL", description = "At least as grave: DEBUG, INFO, WARN, ERROR.")
    private Level level = Level.TRACE;

    @Option(names = "--lines", paramLabel = "N", description = "How many at most, the last ones (default: 500).")
    private int lines = 500;

    @Option(names = "--follow", description = "Goes on with what is written, until Ctrl+C.")
    private boolean follow;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description = "All are in the entry or its stack trace, such as an error's code.")
    private List<String> words = new ArrayList<>();

    private final Program program;
    private final GlobalOptions options;
    private final Terminal terminal;
    private final Waiter waiter;

    LogCommand(Program program, GlobalOptions options, Terminal terminal, Waiter waiter) {
        this.program = program;
        this.options = options;
        this.terminal = terminal;
        this.waiter = waiter;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        var folder = new LogFolder(program.home(options));
        var forever = Cancellation.never();
        try (var reader = new LogReader(folder, filter(), lines)) {
            List<LogLine> last = reader.last(forever);
            print(last);
            if (last.isEmpty()) {
                terminal.err().println("Nothing in " + folder.path() + " matches.");
                terminal.err().flush();
            }
            while (follow && terminal.data().failure().isEmpty()) {
                waiter.await(BETWEEN_LOOKS, forever);
                print(reader.next());
            }
            return Exit.DONE;
        }
    }

    private LogFilter filter() throws UsageException {
        if (lines < 1 || lines > MOST_LINES) {
            throw new UsageException("--lines must be from 1 to %d, but is %d.".formatted(MOST_LINES, lines));
        }
        return new LogFilter(vendor(), text(job), text(run), level, words);
    }

    private @Nullable String vendor() throws UsageException {
        try {
            return vendor == null ? null : new VendorId(vendor).value();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--vendor: " + e.getMessage());
        }
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    private void print(List<LogLine> entries) {
        entries.forEach(each -> terminal.out().println(each));
        terminal.out().flush();
    }
}
