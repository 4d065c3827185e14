package org.projectchristmas.cli;

import java.util.concurrent.Callable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.NamedFunction;
import org.projectchristmas.job.Parameter;
import picocli.CommandLine.Command;

/** Prints everything that can be asked of the program by name. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "Lists the functions that 'christmas run' knows, with what they must be told; in brackets what they may be.")
final class FunctionsCommand implements Callable<Integer> {
    private final Opener opener;
    private final Terminal terminal;

    FunctionsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException {
        try (Session session = opener.open()) {
            session.jobs().functions().all().forEach(this::print);
            terminal.out().flush();
            return Exit.DONE;
        }
    }

    private void print(NamedFunction function) {
        var out = terminal.out();
        out.println(function.definition().signature());
        out.printf("    %s%s%n", function.definition().doc(), function instanceof CallFunction ? "" : " (a job)");
        for (Parameter each : function.definition().parameters()) {
            out.printf(
                    "    %s: %s (%s)%n",
                    each.name(), phrase(each.doc()), each.type().expected());
        }
    }

    /** A doc is a phrase or a sentence; what follows in brackets wants no full stop before it. */
    private static String phrase(String doc) {
        return doc.endsWith(".") ? doc.substring(0, doc.length() - 1) : doc;
    }
}
