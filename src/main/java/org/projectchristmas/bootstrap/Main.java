package org.projectchristmas.bootstrap;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.projectchristmas.cli.ChristmasCommand;
import org.projectchristmas.cli.Exit;
import org.projectchristmas.cli.StandardOutput;
import org.projectchristmas.cli.Terminal;
import org.projectchristmas.common.ErrorCode;
import org.slf4j.LoggerFactory;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        writeLatinDigits();
        Terminal terminal = terminal();
        int code;
        try {
            code = run(args, terminal);
        } catch (InvalidPathException e) {
            terminal.err().println("christmas: " + e.getMessage() + ".");
            code = Exit.USAGE;
        } catch (Error e) {
            // Such as too little memory; exceptions were told on the way.
            ErrorCode name = ErrorCode.of(e);
            LoggerFactory.getLogger(Main.class).error("The program cannot go on [{}]", name, e);
            terminal.err()
                    .println("christmas: The program cannot go on (" + e + "); what was saved before is safe. [" + name
                            + "]");
            code = Exit.UNAVAILABLE;
        }
        System.exit(code);
    }

    /**
     * Numbers are written as the locale does, but in the digits of the texts around them, which are English or German; a number that is
     * copied from one command is another's argument.
     */
    private static void writeLatinDigits() {
        Locale given = Locale.getDefault(Locale.Category.FORMAT);
        String plain = given.stripExtensions().toLanguageTag();
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(plain + "-u-nu-latn"));
    }

    private static int run(String[] args, Terminal terminal) {
        var homes = new HomeFolder(System.getenv(), System.getProperty("os.name"), userHome());
        LogFile.in(homes.resolve(homeAmong(args)));
        var program = new DesktopProgram(
                System.getenv(), Path.of(System.getProperty("christmas.program", ".")), homes, Clock.systemUTC());
        return ChristmasCommand.execute(program, terminal, args);
    }

    private static Terminal terminal() {
        var data = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        return new Terminal(
                data,
                new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), true),
                err,
                isTerminal() ? err : null);
    }

    /** The environment comes first, as everywhere on Unix: a service can have a home that is not its user's. */
    private static Path userHome() {
        String home = System.getenv("HOME");
        return home == null || home.isBlank()
                ? HomeFolder.path("user.home", System.getProperty("user.home"))
                : HomeFolder.path("HOME", home);
    }

    /** Of standard error only the Unix script knows; where it has not told, a terminal on the other two has to do. */
    @SuppressWarnings("SystemConsoleNull") // its specification still allows that there is none
    private static boolean isTerminal() {
        String told = System.getProperty("christmas.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** The log's place must be known before the command line is read, since that already logs. */
    private static Optional<Path> homeAmong(String[] args) {
        for (int i = 0; i < args.length; i++) {
            try {
                if (args[i].startsWith("--home=")) {
                    return named(args[i].substring("--home=".length()));
                }
                if (args[i].equals("--home") && i + 1 < args.length) {
                    return named(args[i + 1]);
                }
            } catch (InvalidPathException e) {
                // The command line's own reading says so, in words.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An empty one is refused later; it must not make the folder where the program was started its home. */
    private static Optional<Path> named(String home) {
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home));
    }
}
