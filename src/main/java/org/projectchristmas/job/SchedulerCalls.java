package org.projectchristmas.job;

import java.util.function.Function;

/**
 * The functions of the scheduler as methods: each asks for the function of the same name.
 *
 * @param ask such as {@code jobs::call}
 */
public record SchedulerCalls<T>(Function<Invocation, T> ask) {
    public static final String LIST = "scheduler.list";
    public static final String SET = "scheduler.set";
    public static final String OFF = "scheduler.off";
    public static final String RESET = "scheduler.reset";

    private T ask(String function, Arguments arguments) {
        return ask.apply(Invocation.of(function, arguments));
    }

    private static Arguments of(Invocation job) {
        Arguments arguments = Arguments.NONE.with("function", job.function().value());
        return job.arguments().values().isEmpty()
                ? arguments
                : arguments.with("arguments", job.arguments().toString());
    }

    /** Everything that recurs, with its next run. */
    public T list() {
        return ask(LIST, Arguments.NONE);
    }

    /** Sets when a job recurs. */
    public T set(Invocation job, Schedule schedule) {
        return ask(SET, of(job).with("schedule", schedule.toString()));
    }

    /** Has a job not recur. */
    public T off(Invocation job) {
        return ask(OFF, of(job));
    }

    /** Gives a job the schedule that the config has for it. */
    public T reset(Invocation job) {
        return ask(RESET, of(job));
    }
}
