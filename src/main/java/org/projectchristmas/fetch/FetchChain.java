package org.projectchristmas.fetch;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.metrics.RequestMetrics;

/** Builds the ways to the network, from the inside out, and owns the connections that they share. */
public final class FetchChain implements AutoCloseable {
    private final FetchSettings settings;
    private final Map<VendorId, ShopSettings> shops;
    private final Clock clock;
    private final Waiter waiter;
    private final RequestMetrics metrics;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;
    private final PerShop<Pace> paces;
    private final PerShop<Turns> turns;

    public FetchChain(
            FetchSettings settings,
            Map<VendorId, ShopSettings> shops,
            Clock clock,
            Waiter waiter,
            RequestMetrics metrics) {
        this.settings = settings;
        this.shops = Map.copyOf(shops);
        this.clock = clock;
        this.waiter = waiter;
        this.metrics = metrics;
        paces = new PerShop<>(this.shops, shop -> new Pace(clock, shop.gap(), settings.maxSlowdown()));
        turns = new PerShop<>(this.shops, shop -> new Turns(shop.concurrency()));
        client = HttpClient.newBuilder()
                .executor(threads)
                .connectTimeout(settings.timeouts().connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Has a shop's pages asked for at another pace from the next request on.
     *
     * @throws IllegalArgumentException if there is no such shop
     */
    public void keep(VendorId vendor, Duration gap, int concurrency) {
        paces.of(vendor).keep(gap);
        turns.of(vendor).become(concurrency);
    }

    /** The way to the shops' pages. */
    public Fetcher pages() {
        Duration maxRest = settings.retries().maxRetryAfter();

        // Innermost, and the only one that knows the network: one attempt, bounded and measured.
        Fetcher http = new HttpFetcher(client, settings, clock, metrics);
        // Around the attempt alone, so that the time it measures holds no waiting.
        Fetcher adaptive = new AdaptiveFetcher(http, paces, maxRest);
        // Every attempt waits its turn, whatever made it: retries, redirects and robots.txt are polite too.
        Fetcher throttled = new ThrottledFetcher(adaptive, turns, paces, waiter);
        // Outside the throttle, so that a paused shop costs no turn; inside the retries, so that every attempt counts.
        Fetcher guarded = new BreakerFetcher(throttled, shops, settings.breaker(), maxRest, clock);
        // Outside the turn, so that others go on while this one waits to ask again.
        Fetcher retrying = new RetryingFetcher(guarded, settings.retries(), waiter, FetchChain::random);
        // Around all attempts at a page, but not at the rules: without those, nothing may be asked for anyway.
        Fetcher reachable = new AwayFetcher(retrying);
        // Outside the retries: a forbidden page is never tried. The rules themselves come the same polite way.
        Fetcher allowed = new RobotsFetcher(reachable, shopOnly(retrying), settings, shops, paces, clock);
        return shopOnly(allowed);
    }

    /** The way to pictures: nobody waits long for one, so it is tried once, and robots.txt is about pages. */
    public Fetcher pictures(PictureVisits visits) {
        // The pictures lie elsewhere, and are asked for at a pace of their own.
        var ownPaces = new PerShop<>(shops, _ -> new Pace(clock, visits.gap(), settings.maxSlowdown()));
        var ownTurns = new PerShop<>(shops, _ -> new Turns(visits.concurrency()));

        Fetcher http = new HttpFetcher(client, settings.once(visits.maxBytes()), clock, metrics);
        Fetcher adaptive =
                new AdaptiveFetcher(http, ownPaces, settings.retries().maxRetryAfter());
        Fetcher throttled = new ThrottledFetcher(adaptive, ownTurns, ownPaces, waiter);
        // Inside the redirects, so that no hop leads to a host that was not allowed to begin with.
        Fetcher allowed = new PictureHostFetcher(throttled, shops, visits.hosts());
        return new RedirectingFetcher(allowed, settings.limits().redirects());
    }

    /** Outermost: each hop of a redirect passes every check below as if it had been asked for. */
    private Fetcher shopOnly(Fetcher next) {
        return new RedirectingFetcher(
                new OwnHostFetcher(next, shops), settings.limits().redirects());
    }

    private static double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Ends the connections; requests under way fail. */
    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
