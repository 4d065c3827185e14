package org.projectchristmas.fetch;

import static org.projectchristmas.fetch.FetchException.Kind;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/**
 * Asks only for what a shop's robots.txt allows the program, and keeps its Crawl-delay. A shop without one allows everything; a
 * shop whose rules cannot be read for a passing reason is left alone for a while.
 */
final class RobotsFetcher implements Fetcher {
    /** What is read of a robots.txt, as RFC 9309 has it: more than any honest one holds. */
    private static final int MOST_BYTES = 500 * 1024;

    private final Fetcher next;
    private final Fetcher rulesSource;
    private final FetchSettings settings;
    private final Clock clock;
    private final PerShop<Shop> shops;
    private final PerShop<Pace> paces;

    /** @param rulesSource gets the robots.txt itself; must not lead back here */
    RobotsFetcher(
            Fetcher next,
            Fetcher rulesSource,
            FetchSettings settings,
            Map<VendorId, ShopSettings> shops,
            PerShop<Pace> paces,
            Clock clock) {
        this.next = next;
        this.rulesSource = rulesSource;
        this.settings = settings;
        this.clock = clock;
        this.paces = paces;
        this.shops = new PerShop<>(shops, shop -> new Shop(new ShopHost(shop.url())));
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        Rules rules = rulesFor(request);
        if (rules.failure() != null) {
            throw unreadable(request, rules.failure(), Duration.between(clock.instant(), rules.until()));
        }
        if (!rules.allowed().isAllowed(request.url().toString())) {
            throw new FetchException(
                    request.vendor(),
                    request.url(),
                    Kind.FORBIDDEN,
                    0,
                    request.url() + " is not to be read by programs, says the shop's robots.txt",
                    null);
        }
        return next.fetch(request);
    }

    private Rules rulesFor(FetchRequest request) throws FetchException {
        Shop shop = shops.of(request.vendor());
        Rules rules = shop.rules;
        if (rules != null && clock.instant().isBefore(rules.until())) {
            return rules;
        }
        shop.turn.take(request.cancellation());
        try {
            rules = shop.rules;
            if (rules == null || !clock.instant().isBefore(rules.until())) {
                rules = read(request, shop, rules);
                shop.rules = rules;
                paces.of(request.vendor()).crawlDelay(crawlDelay(rules.allowed()));
            }
            return rules;
        } finally {
            shop.turn.giveBack();
        }
    }

    private Rules read(FetchRequest request, Shop shop, @Nullable Rules old) throws FetchException {
        var file = FetchRequest.of(request.vendor(), shop.host.at("/robots.txt"), request.cancellation());
        try {
            return new Rules(
                    parse(rulesSource.fetch(file)), in(settings.robots().maxAge()), null);
        } catch (FetchException e) {
            return switch (e.kind()) {
                case NOT_FOUND, REDIRECT, ELSEWHERE, FORBIDDEN -> nothingForbidden();
                case PAUSED -> throw e;
                case STATUS, TOO_LARGE, TIMEOUT, BROKEN, NETWORK ->
                    e.kind() == Kind.STATUS && !e.mayPass() ? nothingForbidden() : unknown(e, old);
            };
        }
    }

    private BaseRobotRules parse(FetchResponse file) {
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        byte[] text = file.body().length > MOST_BYTES ? Arrays.copyOf(file.body(), MOST_BYTES) : file.body();
        String type = file.contentType() == null ? "text/plain" : file.contentType();
        var names = List.of(settings.agentName().toLowerCase(Locale.ROOT));
        return parser.parseContent(file.url().toString(), text, type, names);
    }

    private Rules nothingForbidden() {
        return new Rules(
                new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                in(settings.robots().maxAge()),
                null);
    }

    /** Rules that were read before hold on; without any, nothing is allowed. */
    private Rules unknown(FetchException failure, @Nullable Rules old) {
        Instant until = in(settings.robots().retryAfter());
        return old != null && old.failure() == null
                ? new Rules(old.allowed(), until, null)
                : new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), until, failure);
    }

    private Duration crawlDelay(BaseRobotRules rules) {
        long most = settings.robots().maxCrawlDelay().toMillis();
        return Duration.ofMillis(Math.clamp(rules.getCrawlDelay(), 0, most));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private static FetchException unreadable(FetchRequest request, FetchException failure, Duration rest) {
        boolean isOutOfReach = failure.kind() == Kind.NETWORK || failure.kind() == Kind.TIMEOUT;
        String reason = isOutOfReach ? LaterException.AWAY : "The shop's rules cannot be read";
        Duration wait = rest.isNegative() ? Duration.ZERO : rest;
        return LaterException.paused(request, reason, failure.getMessage(), failure.status(), wait);
    }

    /** @param failure why the rules are not known, null if they are */
    private record Rules(
            BaseRobotRules allowed, Instant until, @Nullable FetchException failure) {}

    /** One shop's rules as last read; the turn is held by whoever reads them anew. */
    private static final class Shop {
        private final ShopHost host;
        private final Turns turn = new Turns(1);
        private volatile @Nullable Rules rules;

        Shop(ShopHost host) {
            this.host = host;
        }
    }
}
