package org.projectchristmas.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the settings and where they come from, and changes the owner's. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Lists your own settings; 'config list' all that count, and where each comes from.",
        footer = {
            "",
            "Your own settings are kept in settings.json in the data folder. They count over the config file and under --set;",
            "a program that is running heeds what is set here from its next start."
        })
final class ConfigCommand implements Callable<Integer> {
    private final Program program;
    private final GlobalOptions options;
    private final Terminal terminal;

    ConfigCommand(Program program, GlobalOptions options, Terminal terminal) {
        this.program = program;
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException {
        Settings settings = program.settings(options);
        Map<String, String> own = settings.own();
        var out = terminal.out();
        own.forEach((name, value) -> out.println(name + "=" + value));
        if (own.isEmpty()) {
            terminal.err().println("You have set nothing of your own in " + settings.file() + ".");
        }
        out.flush();
        return Exit.DONE;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists every setting that counts.")
    int list(
            @Parameters(
                            index = "0",
                            arity = "0..1",
                            paramLabel = "BEGINNING",
                            description = "Only those whose names begin so, such as integrations.")
                    @Nullable
                    String beginning)
            throws ConfigException {
        var out = terminal.out();
        program.settings(options).list().forEach((name, value) -> {
            if (beginning == null || name.startsWith(beginning)) {
                String origin = value.origin().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                String standard = value.now().equals(value.standard()) ? "" : ", default " + value.standard();
                out.printf("%s=%s  (%s%s)%n", name, value.now(), origin, standard);
            }
        });
        out.flush();
        return Exit.DONE;
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = "Sets one setting, for this and every start.")
    int set(
            @Parameters(
                            index = "0",
                            paramLabel = "NAME",
                            description = "Its dotted name, such as integrations.hookedonhallmark_com.gap.")
                    String name,
            @Parameters(index = "1", paramLabel = "VALUE", description = "What it is to be, such as PT5S.")
                    String value)
            throws ConfigException {
        program.settings(options).set(name, value);
        return told(name);
    }

    @Command(name = "unset", mixinStandardHelpOptions = true, description = "Takes one of your own settings back.")
    int unset(
            @Parameters(
                            index = "0",
                            paramLabel = "NAME",
                            description = "Its dotted name, such as integrations.hookedonhallmark_com.gap.")
                    String name)
            throws ConfigException {
        program.settings(options).unset(name);
        return told(name);
    }

    private int told(String name) throws ConfigException {
        list(name);
        return Exit.DONE;
    }
}
