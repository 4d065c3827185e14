package org.projectchristmas.job;

/** Hands the duration of functions that answered at once to whoever keeps them; those of a job stand with the job. */
public record TimingHook(Timings timings) implements PostHook {
    public static final String NAME = "timing";

    @Override
    public void after(Completion completion) {
        if (completion.endedJob() == null) {
            timings.record(completion.call().function(), completion.duration(), completion.isSuccess());
        }
    }
}
