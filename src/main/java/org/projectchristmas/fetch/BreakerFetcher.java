package org.projectchristmas.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/** Leaves a shop alone for a while when it keeps failing, instead of knocking on. */
final class BreakerFetcher implements Fetcher {
    private final Fetcher next;
    private final PerShop<Breaker> breakers;

    BreakerFetcher(Fetcher next, Map<VendorId, ShopSettings> shops, FetchSettings.Breaker settings, Clock clock) {
        this.next = next;
        breakers = new PerShop<>(shops, _ -> new Breaker(clock, settings));
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        Breaker breaker = breakers.of(request.vendor());
        Duration pause = breaker.pausedFor();
        if (pause.isPositive()) {
            throw paused(request, breaker, pause);
        }
        boolean told = false;
        try {
            FetchResponse response = next.fetch(request);
            breaker.served();
            told = true;
            return response;
        } catch (FetchException e) {
            if (e.isRefusal()) {
                breaker.failed(e.getMessage());
            } else {
                breaker.served();
            }
            told = true;
            throw e;
        } finally {
            if (!told) {
                breaker.leftOff();
            }
        }
    }

    private static FetchException paused(FetchRequest request, Breaker breaker, Duration pause) {
        String reason = "The shop keeps failing and is left alone for %d s".formatted(Math.max(1, pause.toSeconds()));
        return LaterException.paused(request, reason, breaker.lastFailure(), 0, pause);
    }
}
