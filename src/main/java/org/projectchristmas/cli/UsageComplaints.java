package org.projectchristmas.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;
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
        if (takesQuery(command)) {
            Stream.of(arguments)
                    .filter(each -> isNegation(command, each))
                    .findFirst()
                    .ifPresent(each ->
                            err.println("Put -- before what is looked for if it begins with a dash: -- " + each));
        }
        err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    private static boolean takesQuery(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .anyMatch(each -> each.paramLabel().contains("QUERY"));
    }

    private static boolean isNegation(CommandLine command, String argument) {
        return argument.matches("-[^-].*") && command.getCommandSpec().findOption(argument) == null;
    }
}
