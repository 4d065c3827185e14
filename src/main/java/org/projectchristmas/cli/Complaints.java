package org.projectchristmas.cli;

import java.util.concurrent.CancellationException;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.export.ExportException;
import org.projectchristmas.export.KeptFileException;
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
        if (isOfTheCaller(problem)) {
            // The sentence says all there is to it; nobody will look for it in the log.
            terminal.err().println("christmas: " + sentence(problem));
            return Exit.USAGE;
        }
        if (problem instanceof CancellationException) {
            terminal.err().println("christmas: Cancelled; what was done so far is kept.");
            return Exit.INCOMPLETE;
        }
        ErrorCode code = ErrorCode.of(problem);
        LOG.error("{} failed [{}]", command.getCommandName(), code, problem);
        String sentence = sentence(problem);
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        terminal.err().println("christmas: " + open + " [" + code + "].");
        return Exit.UNAVAILABLE;
    }

    /** Whether the command line or the settings ask for something impossible. */
    private static boolean isOfTheCaller(Exception problem) {
        return problem instanceof ConfigException
                || problem instanceof UsageException
                || problem instanceof KeptFileException
                || problem instanceof BindingException
                || problem instanceof RefusedException;
    }

    private static String sentence(Exception problem) {
        boolean meantForUsers =
                isOfTheCaller(problem) || problem instanceof CatalogException || problem instanceof ExportException;
        return meantForUsers
                ? String.valueOf(problem.getMessage())
                : "An unexpected problem stopped the command (%s); the log has the details.".formatted(problem);
    }
}
