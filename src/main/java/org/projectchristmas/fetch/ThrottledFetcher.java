package org.projectchristmas.fetch;

import java.time.Duration;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;

/** Keeps a shop's gap between two requests and its number of requests at once, however many threads ask. */
final class ThrottledFetcher implements Fetcher {
    private final Fetcher next;
    private final PerShop<Turns> turns;
    private final PerShop<Pace> paces;
    private final Waiter waiter;

    ThrottledFetcher(Fetcher next, PerShop<Turns> turns, PerShop<Pace> paces, Waiter waiter) {
        this.next = next;
        this.turns = turns;
        this.paces = paces;
        this.waiter = waiter;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        Turns shop = turns.of(request.vendor());
        shop.take(request.cancellation());
        try {
            awaitTurn(paces.of(request.vendor()), request.cancellation());
            return next.fetch(request);
        } finally {
            shop.giveBack();
        }
    }

    private void awaitTurn(Pace pace, Cancellation cancellation) {
        Duration wait = pace.reserve();
        while (wait.isPositive()) {
            waiter.await(wait, cancellation);
            // Meanwhile another request may have learned that the shop wants a rest.
            wait = pace.rest();
        }
    }
}
