package org.projectchristmas.job;

/** A function that is asked for, with what it is told. */
public record Invocation(FunctionName function, Arguments arguments) {
    /** @throws IllegalArgumentException if that is not a function's name */
    public static Invocation of(String function, Arguments arguments) {
        return new Invocation(new FunctionName(function), arguments);
    }

    /** @throws IllegalArgumentException if that is not a function's name */
    public static Invocation of(String function) {
        return of(function, Arguments.NONE);
    }

    @Override
    public String toString() {
        return arguments.values().isEmpty() ? function.value() : function + " " + arguments;
    }
}
