package org.projectchristmas.job.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.RequestSeries;

/** {@code metrics.requests}: what the requests to each shop came to. */
public record AskRequests(RequestHistory history, Clock clock) implements CallFunction {
    static final Parameter SINCE =
            Parameter.optional("since", Parameter.Type.INSTANT, "From when on; a day ago if left out.");

    static Instant since(Arguments arguments, Instant now) {
        return arguments.has("since") ? arguments.instant("since") : now.minus(Duration.ofDays(1));
    }

    /**
     * One shop's.
     *
     * @param perSecond while they followed each other
     */
    public record Value(
            String vendor,
            long requests,
            Map<String, Long> errors,
            long bytes,
            double perSecond,
            TimesValue firstByte,
            TimesValue total) {
        private static Value of(String vendor, RequestFigures figures) {
            return new Value(
                    vendor,
                    figures.requests(),
                    figures.errors(),
                    figures.bytes(),
                    figures.rate(),
                    TimesValue.of(figures.firstByte()),
                    TimesValue.of(figures.total()));
        }
    }

    @Override
    public Definition definition() {
        return Definition.of(
                "metrics.requests", "Gives count, errors, bytes and times of the requests to each shop.", SINCE);
    }

    @Override
    public Object call(Arguments arguments) {
        Instant now = clock.instant();
        return RequestSeries.totals(history.between(since(arguments, now), now)).entrySet().stream()
                .map(each -> Value.of(each.getKey().value(), each.getValue()))
                .toList();
    }
}
