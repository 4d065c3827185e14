package org.projectchristmas.job;

/** Hands the duration of every function to whoever keeps them. */
public record TimingHook(Timings timings) implements PostHook {
    public static final String NAME = "timing";

    @Override
    public void after(Completion completion) {
        timings.record(completion.call().function(), completion.duration(), completion.isSuccess());
    }
}
