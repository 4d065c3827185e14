package org.projectchristmas.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs a command, then tells whether what it wrote to standard output got there. */
final class CheckedOutput implements CommandLine.IExecutionStrategy {
    private final CommandLine.IExecutionStrategy command = new CommandLine.RunLast();
    private final Terminal terminal;

    CheckedOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int execute(ParseResult parsed) {
        int code = command.execute(parsed);
        terminal.out().flush();
        return terminal.data()
                .failure()
                .map(problem -> complain(String.valueOf(problem.getMessage())))
                .orElse(code);
    }

    private int complain(String reason) {
        if (terminal.data().isReaderGone()) {
            return Exit.READER_GONE;
        }
        terminal.err().println("christmas: Standard output could not be written (" + reason + ").");
        return Exit.UNAVAILABLE;
    }
}
