package org.projectchristmas.fetch;

import java.time.Duration;

/**
 * Tells a shop that no connection leads to from a page that cannot be had: an evening offline is no list of pages that failed. Such
 * a shop is left alone for a moment.
 */
final class AwayFetcher implements Fetcher {
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Fetcher next;

    AwayFetcher(Fetcher next) {
        this.next = next;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        try {
            return next.fetch(request);
        } catch (FetchException e) {
            throw e.isWithoutConnection() ? LaterException.away(request, e, MOMENT) : e;
        }
    }
}
