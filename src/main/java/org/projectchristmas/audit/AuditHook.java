package org.projectchristmas.audit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.history.Call;
import org.projectchristmas.history.Calls;
import org.projectchristmas.job.Completion;
import org.projectchristmas.job.PostHook;

/**
 * Records who asked for a function, with what, and what came of it. The fields that the function changed are not recorded here but by
 * whoever changes them, in the same transaction: a hook comes afterwards, and a kill between the two would lose them.
 *
 * @param actor whom a call comes from, such as {@code cli}
 */
public record AuditHook(Calls calls, String actor, Clock clock) implements PostHook {
    public static final String NAME = "audit";

    @Override
    public void after(Completion completion) {
        var call = completion.call();
        calls.add(new Call(
                clock.instant(),
                actor,
                call.function().value(),
                call.arguments().toString(),
                completion.job().map(job -> job.id().value()).orElse(null),
                result(completion),
                note(completion),
                completion.duration().toMillis()));
    }

    private static Call.Result result(Completion completion) {
        return switch (completion.result()) {
            case Completion.Success _ -> Call.Result.DONE;
            case Completion.Failure _ -> Call.Result.FAILED;
            case Completion.Cancelled _ -> Call.Result.CANCELLED;
        };
    }

    private static @Nullable String note(Completion completion) {
        return switch (completion.result()) {
            case Completion.Failure(String reason) -> reason;
            // What a function answers can be large, and what it changed is in the history.
            case Completion.Success(Object outcome) when completion.endedJob() != null -> String.valueOf(outcome);
            case Completion.Success _, Completion.Cancelled _ -> null;
        };
    }
}
