package org.projectchristmas.job;

import org.jspecify.annotations.Nullable;

/** A function that answers at once, on the thread that asks. */
public non-sealed interface CallFunction extends NamedFunction {
    /**
     * Answers with a value that can be written as JSON: a record, a list, a map, a text, a number, or nothing.
     *
     * @param arguments as the definition asks for them
     * @throws RefusedException if they make no sense together; the message is for whoever called
     */
    @Nullable
    Object call(Arguments arguments);
}
