package org.projectchristmas.fetch;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.projectchristmas.common.Waiter;

/**
 * Asks again, after a growing wait, when a failure may pass by itself. A shop that says when to come back is taken at its word, up
 * to a limit.
 */
final class RetryingFetcher implements Fetcher {
    private final Fetcher next;
    private final FetchSettings.Retries settings;
    private final Waiter waiter;
    private final DoubleSupplier random;

    /** @param random from 0 to 1: spreads the waits, so that requests that failed together do not come back together */
    RetryingFetcher(Fetcher next, FetchSettings.Retries settings, Waiter waiter, DoubleSupplier random) {
        this.next = next;
        this.settings = settings;
        this.waiter = waiter;
        this.random = random;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        for (int failures = 0; ; ) {
            try {
                return next.fetch(request);
            } catch (FetchException e) {
                int allowed = e.kind() == FetchException.Kind.TIMEOUT ? settings.afterTimeout() : settings.times();
                if (!e.mayPass() || failures >= allowed) {
                    throw e;
                }
                waiter.await(waitAfter(failures, e), request.cancellation());
                failures++;
            }
        }
    }

    private Duration waitAfter(int failures, FetchException failure) {
        Duration backoff =
                shorter(settings.backoff().multipliedBy(1L << Math.min(failures, 20)), settings.maxBackoff());
        long spread = (long) (backoff.toNanos() * (0.5 + random.getAsDouble() / 2));
        return failure.retryAfter()
                .map(asked -> shorter(asked, settings.maxRetryAfter()))
                .filter(asked -> asked.toNanos() > spread)
                .orElse(Duration.ofNanos(spread));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
