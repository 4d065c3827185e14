package org.projectchristmas.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    /** Does what the arguments ask for, and gives the exit code. */
    public static int execute(Program program, Terminal terminal, String... arguments) {
        Terminal plain = terminal.plain();
        var root = new ChristmasCommand(program, plain);
        var line = new CommandLine(root);
        Map<String, Supplier<Object>> commands = root.commands();
        String asked = asked(line, arguments);
        Supplier<Object> only = asked == null ? null : commands.get(asked);
        if (only == null) {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
            line.addSubcommand("help", new CommandLine.HelpCommand());
        } else {
            line.addSubcommand(asked, only.get());
        }
        return line.registerConverter(int.class, new WholeNumber<>(Integer::valueOf))
                .registerConverter(Integer.class, new WholeNumber<>(Integer::valueOf))
                .registerConverter(Long.class, new WholeNumber<>(Long::valueOf))
                .setOut(terminal.out())
                .setErr(plain.err())
                .setExecutionStrategy(new CheckedOutput(terminal))
                .setExecutionExceptionHandler(new Complaints(plain))
                .setParameterExceptionHandler(new UsageComplaints(plain.err()))
                .execute(arguments);
    }

    private Map<String, Supplier<Object>> commands() {
        var opener = new Opener(program, options);
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("refresh", () -> new RefreshCommand(opener, terminal));
        commands.put("export", () -> new ExportCommand(opener, terminal));
        commands.put("search", () -> new SearchCommand(opener, terminal));
        commands.put("views", () -> new ViewsCommand(opener, terminal));
        commands.put("stats", () -> new StatsCommand(opener, terminal));
        commands.put("insight", () -> new InsightCommand(opener, terminal));
        commands.put("held", () -> new HeldCommand(opener, terminal));
        commands.put("changes", () -> new ChangesCommand(opener, terminal));
        commands.put("history", () -> new HistoryCommand(opener, terminal));
        commands.put("functions", () -> new FunctionsCommand(opener, terminal));
        commands.put("run", () -> new RunCommand(opener, terminal));
        commands.put("jobs", () -> new JobsCommand(opener, terminal));
        commands.put("metrics", () -> new MetricsCommand(opener, terminal));
        commands.put("schedules", () -> new SchedulesCommand(opener, terminal));
        commands.put("runs", () -> new RunsCommand(opener, terminal));
        commands.put("serve", () -> new ServeCommand(opener, terminal));
        commands.put("config", () -> new ConfigCommand(program, options, terminal));
        commands.put("log", () -> new LogCommand(program, options, terminal, Waiter.real()));
        return commands;
    }

    /**
     * The word in the command's place, unless help is asked for. A command's start builds that command alone: all eighteen take as long
     * as a small search.
     */
    private static @Nullable String asked(CommandLine withoutCommands, String... arguments) {
        CommandLine.Model.ParserSpec parser = withoutCommands.getCommandSpec().parser();
        parser.stopAtUnmatched(true).collectErrors(true);
        CommandLine.ParseResult first = withoutCommands.parseArgs(arguments);
        parser.stopAtUnmatched(false).collectErrors(false);
        return first.isUsageHelpRequested() || first.unmatched().isEmpty()
                ? null
                : first.unmatched().getFirst();
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
