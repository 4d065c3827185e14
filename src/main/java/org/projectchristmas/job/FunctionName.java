package org.projectchristmas.job;

import java.util.regex.Pattern;

/**
 * The name under which a function is asked for, such as {@code integrator.sync_by_year}.
 *
 * @param value two or more words of lower-case letters, digits and underscores with dots between, at most 100 letters
 */
public record FunctionName(String value) implements Comparable<FunctionName> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final int LONGEST = 100;

    public FunctionName {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a function's name is words with dots between, such as integrator.sync_all, not " + value);
        }
    }

    /** The first word: what a process says that it consumes. */
    public String root() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(FunctionName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
