package org.projectchristmas.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes.
 *
 * @param data standard output as bytes
 * @param out standard output as text; flush before writing to {@code data}
 * @param err standard error
 * @param screen standard error for what commands the terminal, null where lines cannot be written over
 */
public record Terminal(
        StandardOutput data,
        PrintWriter out,
        PrintWriter err,
        @Nullable PrintWriter screen) {
    /** The same for what quotes shops and people, who may have written what a terminal would obey. */
    Terminal plain() {
        return new Terminal(data, plain(out), plain(err), screen);
    }

    private static PrintWriter plain(PrintWriter writer) {
        return new PrintWriter(new PlainWriter(writer), true);
    }
}
