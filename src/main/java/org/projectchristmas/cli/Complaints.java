package org.projectchristmas.cli;

import java.util.concurrent.CancellationException;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.export.ExportException;
import org.projectchristmas.job.BindingException;
import org.projectchristmas.job.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Says in one sentence why a command could not be done. The whole story is in the log. */
final class Complaints implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (terminal.data().isReaderGone()) {
            // Whoever read the output has read enough; that is no failure to complain of.
            return Exit.READER_GONE;
        }
        LOG.error("{} failed", command.getCommandName(), problem);
        terminal.err().println("christmas: " + sentence(problem));
        return isOfTheCaller(problem)
                ? Exit.USAGE
                : problem instanceof CancellationException ? Exit.INCOMPLETE : Exit.UNAVAILABLE;
    }

    /** Whether the command line or the settings ask for something impossible. */
    private static boolean isOfTheCaller(Exception problem) {
        return problem instanceof ConfigException
                || problem instanceof UsageException
                || problem instanceof BindingException
                || problem instanceof RefusedException;
    }

    private static String sentence(Exception problem) {
        if (problem instanceof CancellationException) {
            return "Cancelled; what was done so far is kept.";
        }
        boolean meantForUsers =
                isOfTheCaller(problem) || problem instanceof CatalogException || problem instanceof ExportException;
        return meantForUsers
                ? String.valueOf(problem.getMessage())
                : "An unexpected problem stopped the command (%s); the log has the details.".formatted(problem);
    }
}
