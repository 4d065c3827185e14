package org.projectchristmas.fetch;

import java.time.Duration;
import java.time.Instant;

/** Watches how a shop bears the requests: errors and rising times slow its pace, healthy answers bring it back. */
final class AdaptiveFetcher implements Fetcher {
    private final Fetcher next;
    private final PerShop<Pace> paces;
    private final Duration maxRest;

    /** @param maxRest the longest rest that a shop may ask for with Retry-After */
    AdaptiveFetcher(Fetcher next, PerShop<Pace> paces, Duration maxRest) {
        this.next = next;
        this.paces = paces;
        this.maxRest = maxRest;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        Pace pace = paces.of(request.vendor());
        Instant started = pace.now();
        try {
            FetchResponse response = next.fetch(request);
            pace.served(started);
            return response;
        } catch (FetchException e) {
            if (e.isRefusal()) {
                pace.struggled(started);
                e.retryAfter().ifPresent(rest -> pace.restFor(rest.compareTo(maxRest) < 0 ? rest : maxRest));
            } else {
                pace.served(started);
            }
            throw e;
        }
    }
}
