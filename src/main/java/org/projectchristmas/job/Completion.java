package org.projectchristmas.job;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a function.
 *
 * @param endedJob the job as it ended; null if the function answered at once
 * @param duration from the start of its work to its end; zero for a job that never started
 */
public record Completion(Invocation call, @Nullable Job endedJob, Result result, Duration duration) {
    /** What it came to. */
    public sealed interface Result {}

    /** @param value what a function answered; a job's outcome */
    public record Success(@Nullable Object value) implements Result {}

    /** @param reason one sentence or the exception's text */
    public record Failure(String reason) implements Result {}

    /** Somebody cancelled the job. */
    public record Cancelled() implements Result {}

    public Optional<Job> job() {
        return Optional.ofNullable(endedJob);
    }

    public boolean isSuccess() {
        return result instanceof Success;
    }

    static Result resultOf(Job job) {
        String note = job.status().note();
        return switch (job.state()) {
            case DONE, DONE_WITH_ERRORS -> new Success(note);
            case CANCELLED -> new Cancelled();
            case WAITING, RUNNING, WAITING_FOR_CHILDREN, FAILED ->
                new Failure(note == null ? "no reason is known" : note);
        };
    }

    /** Of a job that has ended. */
    public static Completion of(Job job) {
        var started = job.times().startedAt();
        var finished = job.times().finishedAt();
        Duration duration = started == null || finished == null ? Duration.ZERO : Duration.between(started, finished);
        return new Completion(job.call(), job, resultOf(job), duration);
    }
}
