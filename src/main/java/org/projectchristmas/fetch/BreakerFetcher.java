package org.projectchristmas.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/** Leaves a shop alone for a while when it keeps failing or asks for a long rest, instead of knocking on. */
final class BreakerFetcher implements Fetcher {
    private final Fetcher next;
    private final PerShop<Breaker> breakers;
    private final Duration shortRest;

    /** @param shortRest a rest up to this long is waited for by whoever asks again */
    BreakerFetcher(
            Fetcher next,
            Map<VendorId, ShopSettings> shops,
            FetchSettings.Breaker settings,
            Duration shortRest,
            Clock clock) {
        this.next = next;
        this.shortRest = shortRest;
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
            told = true;
            Duration rest = e.retryAfter().orElse(Duration.ZERO);
            if (e.isRefusal() && rest.compareTo(shortRest) > 0) {
                breaker.asksForRest(e.getMessage(), rest);
                throw paused(request, breaker, breaker.pausedFor());
            }
            if (e.isRefusal()) {
                breaker.failed(e.getMessage());
            } else {
                breaker.served();
            }
            throw e;
        } finally {
            if (!told) {
                breaker.leftOff();
            }
        }
    }

    private static FetchException paused(FetchRequest request, Breaker breaker, Duration pause) {
        String reason = "The shop %s left alone for %d s".formatted(breaker.reason(), Math.max(1, pause.toSeconds()));
        return LaterException.paused(request, reason, breaker.lastFailure(), 0, pause);
    }
}
