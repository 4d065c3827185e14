package org.projectchristmas.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param data standard output as bytes
 * @param out standard output as text; flush before writing to {@code data}
 * @param err standard error
 * @param rewritable whether a line on standard error can be written over
 */
public record Terminal(StandardOutput data, PrintWriter out, PrintWriter err, boolean rewritable) {
    /** The same for what quotes shops and people, who may have written what a terminal would obey. */
    Terminal plain() {
        return new Terminal(data, new PrintWriter(new PlainWriter(out), true), err, rewritable);
    }
}
