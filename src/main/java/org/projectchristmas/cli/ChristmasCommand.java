package org.projectchristmas.cli;

import java.util.concurrent.Callable;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself: without a command, its window. */
@Command(
        name = "christmas",
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = {
            "The collector's catalog of Hallmark ornaments: three shops, every year, every price.",
            "Without a command it opens the window."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 some pages failed; 2 wrong command line or config; 3 catalog or file not available;",
            "130 interrupted (Ctrl+C; what was done is kept); 141 standard output was closed by its reader.",
            "ENV=name uses config/name.json (default: default); CONFIG_PATH names another file. What you set yourself, in the window",
            "or by 'christmas config set', counts over that, and --set over both."
        })
public final class ChristmasCommand implements Callable<Integer> {
    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Program program;
    private final Terminal terminal;

    private ChristmasCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException {
        return program.window(options, terminal);
    }

    /** The command line with every command. */
    public static CommandLine commandLine(Program program, Terminal terminal) {
        var root = new ChristmasCommand(program, terminal);
        var opener = new Opener(program, root.options);
        var line = new CommandLine(root)
                .addSubcommand(new RefreshCommand(opener, terminal))
                .addSubcommand(new ExportCommand(opener, terminal))
                .addSubcommand(new SearchCommand(opener, terminal))
                .addSubcommand(new ViewsCommand(opener, terminal))
                .addSubcommand(new StatsCommand(opener, terminal))
                .addSubcommand(new InsightCommand(opener, terminal))
                .addSubcommand(new HeldCommand(opener, terminal))
                .addSubcommand(new ChangesCommand(opener, terminal))
                .addSubcommand(new HistoryCommand(opener, terminal))
                .addSubcommand(new FunctionsCommand(opener, terminal))
                .addSubcommand(new RunCommand(opener, terminal))
                .addSubcommand(new JobsCommand(opener, terminal))
                .addSubcommand(new MetricsCommand(opener, terminal))
                .addSubcommand(new SchedulesCommand(opener, terminal))
                .addSubcommand(new RunsCommand(opener, terminal))
                .addSubcommand(new ServeCommand(opener, terminal))
                .addSubcommand(new ConfigCommand(program, root.options, terminal))
                .addSubcommand(new LogCommand(program, root.options, terminal, Waiter.real()));
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionStrategy(new CheckedOutput(terminal))
                .setExecutionExceptionHandler(new Complaints(terminal))
                .setParameterExceptionHandler(new UsageComplaints(terminal.err()));
    }

    /** Opens the program with the options given. */
    record Opener(Program program, GlobalOptions options) {
        Session open() throws ConfigException {
            return program.open(options);
        }
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ChristmasCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Project Christmas " + (version == null ? "(development)" : version)};
        }
    }
}
