package org.projectchristmas.job.figures;

import java.time.Clock;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;

/** {@code metrics.jobs}: what the functions came to. */
public record AskFunctions(FunctionHistory history, Clock clock) implements CallFunction {
    /** One function's. */
    public record Value(
            String function,
            long ended,
            long failed,
            long cancelled,
            long hookFailures,
            TimesValue queued,
            TimesValue ran,
            TimesValue children) {
        private static Value of(FunctionFigures figures) {
            return new Value(
                    figures.function().value(),
                    figures.ended(),
                    figures.failed(),
                    figures.cancelled(),
                    figures.hookFailures(),
                    TimesValue.of(figures.queued()),
                    TimesValue.of(figures.ran()),
                    TimesValue.of(figures.children()));
        }
    }

    @Override
    public Definition definition() {
        return Definition.of(
                "metrics.jobs",
                "Gives count, failures and times of each function: waiting, running, and until all children had ended.",
                AskRequests.SINCE);
    }

    @Override
    public Object call(Arguments arguments) {
        return history.since(AskRequests.since(arguments, clock.instant())).stream()
                .map(Value::of)
                .toList();
    }
}
