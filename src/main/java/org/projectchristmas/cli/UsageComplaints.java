package org.projectchristmas.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was perhaps meant, and where the help is. */
final class UsageComplaints implements CommandLine.IParameterExceptionHandler {
    private final PrintWriter err;

    UsageComplaints(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        err.println("christmas: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }
}
