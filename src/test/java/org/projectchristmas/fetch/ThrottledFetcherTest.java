package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.projectchristmas.fetch.FakeShop.fails;
import static org.projectchristmas.fetch.FakeShop.later;
import static org.projectchristmas.fetch.FakeShop.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.fetch.FetchException.Kind;

class ThrottledFetcherTest {
    private final ManualTime time = new ManualTime();
    private final FakeShop shop = new FakeShop(time);

    @Test
    void theGapIsKeptFromStartToStart() throws Exception {
        Fetcher fetcher = polite(Duration.ofSeconds(2));
        shop.then(took(Duration.ofMillis(500)), took(Duration.ofSeconds(7)));

        for (int i = 0; i < 4; i++) {
            fetcher.fetch(request("/a"));
        }

        assertThat(shop.moments()).extracting(Duration::toMillis).containsExactly(0L, 2000L, 9000L, 11000L);
    }

    @Test
    void withoutAGapAHealthyShopIsNeverWaitedFor() throws Exception {
        Fetcher fetcher = polite(Duration.ZERO);
        for (int i = 0; i < 500; i++) {
            shop.then(i % 50 == 0 ? took(Duration.ofMillis(900)) : took(Duration.ofMillis(i % 7)));
            fetcher.fetch(request("/a"));
        }

        assertThat(time.waits()).isEmpty();
    }

    @Test
    void aStrugglingShopIsAskedMoreAndMoreSlowlyUntilItIsWell() throws Exception {
        Fetcher fetcher = polite(Duration.ZERO);
        shop.thenTimes(12, fails(Kind.STATUS, 503));
        for (int i = 0; i < 12; i++) {
            assertThat(catchThrowable(() -> fetcher.fetch(request("/a")))).isNotNull();
        }
        assertThat(time.waits()).isSorted().startsWith(Duration.ofMillis(50)).endsWith(Duration.ofSeconds(10));

        for (int i = 0; i < 60; i++) {
            fetcher.fetch(request("/a"));
        }
        int waits = time.waits().size();
        fetcher.fetch(request("/a"));
        assertThat(time.waits()).hasSize(waits);
    }

    @Test
    void risingTimesSlowThePaceUntilRequestsFollowOneAnother() {
        var pace = new Pace(time, Duration.ZERO, Duration.ofSeconds(10));
        for (int i = 0; i < 50; i++) {
            answered(pace, Duration.ofMillis(100));
        }
        assertThat(pace.gap()).isZero();

        for (int i = 0; i < 20; i++) {
            answered(pace, Duration.ofSeconds(4));
        }
        assertThat(pace.gap()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));

        for (int i = 0; i < 60; i++) {
            answered(pace, Duration.ofMillis(100));
        }
        assertThat(pace.gap()).isZero();
    }

    private void answered(Pace pace, Duration took) {
        var started = time.instant();
        time.pass(took);
        pace.served(started);
    }

    @Test
    void theRestAShopAsksForHoldsForEverybody() throws Exception {
        Fetcher fetcher = polite(Duration.ZERO);
        shop.then(later(429, Duration.ofSeconds(30)));

        assertThat(catchThrowable(() -> fetcher.fetch(request("/a")))).isNotNull();
        fetcher.fetch(request("/b"));

        assertThat(shop.moments().getLast()).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aRestIsKeptNoLongerThanTheLongestThatAShopMayAskFor() throws Exception {
        Fetcher fetcher = polite(Duration.ZERO);
        shop.then(later(429, Duration.ofDays(30)));

        assertThat(catchThrowable(() -> fetcher.fetch(request("/a")))).isNotNull();
        fetcher.fetch(request("/b"));

        assertThat(shop.moments().getLast()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whoeverWaitsForTheGapAlsoKeepsTheRestThatIsAskedForMeanwhile() throws Exception {
        var paces = paces(Duration.ofSeconds(2));
        Fetcher fetcher = throttled(paces, (wait, cancellation) -> {
            if (time.waits().isEmpty()) {
                paces.of(FakeShop.VENDOR).restFor(Duration.ofSeconds(30));
            }
            time.await(wait, cancellation);
        });

        fetcher.fetch(request("/a"));
        fetcher.fetch(request("/b"));

        assertThat(shop.moments()).extracting(Duration::toSeconds).containsExactly(0L, 30L);
    }

    @Test
    void whatWasBegunBeforeTheShopWasAskedMoreSlowlyTellsNothingNew() {
        var pace = new Pace(time, Duration.ZERO, Duration.ofSeconds(10));
        Instant begun = pace.now();
        time.pass(Duration.ofSeconds(1));
        pace.struggled(begun);
        Duration slowed = pace.gap();

        pace.struggled(begun);
        assertThat(pace.gap()).isEqualTo(slowed).isPositive();

        pace.struggled(pace.now());
        assertThat(pace.gap()).isGreaterThan(slowed);
    }

    @Test
    void aClockSetBackDoesNotStopTheWork() throws Exception {
        Fetcher fetcher = polite(Duration.ofSeconds(2));
        fetcher.fetch(request("/a"));
        time.pass(Duration.ofHours(-5));

        fetcher.fetch(request("/a"));

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void noMoreRequestsAreUnderWayThanAllowed() throws Exception {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var three = new CountDownLatch(3);
        Fetcher counting = request -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            three.countDown();
            await(three);
            underWay.decrementAndGet();
            return FakeShop.page(request);
        };
        Fetcher fetcher = throttled(counting, Duration.ZERO, 3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<CompletableFuture<Void>>();
            for (int i = 0; i < 50; i++) {
                all.add(CompletableFuture.runAsync(() -> quietly(fetcher, new Cancellation()), threads));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);
        }

        assertThat(most).hasValue(3);
    }

    @Test
    void whoeverWaitsForATurnNoticesACancel() throws Exception {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        Fetcher slow = request -> {
            entered.countDown();
            await(leave);
            return FakeShop.page(request);
        };
        Fetcher fetcher = throttled(slow, Duration.ZERO, 1);
        var cancellation = new Cancellation();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.runAsync(() -> quietly(fetcher, new Cancellation()), threads);
            await(entered);
            var second = CompletableFuture.runAsync(() -> quietly(fetcher, cancellation), threads);

            cancellation.cancel();

            assertThatThrownBy(() -> second.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CancellationException.class);
            leave.countDown();
            first.get(5, TimeUnit.SECONDS);
            quietly(fetcher, new Cancellation());
        }
    }

    private Fetcher polite(Duration gap) {
        return throttled(paces(gap), time);
    }

    private PerShop<Pace> paces(Duration gap) {
        return new PerShop<>(FakeShop.settings(gap, 1), each -> new Pace(time, gap, Duration.ofSeconds(10)));
    }

    private Fetcher throttled(PerShop<Pace> paces, Waiter waiter) {
        var adaptive = new AdaptiveFetcher(shop, paces, Duration.ofMinutes(2));
        var turns = new PerShop<>(FakeShop.settings(Duration.ZERO, 1), _ -> new Turns(1));
        return new ThrottledFetcher(adaptive, turns, paces, waiter);
    }

    private Fetcher throttled(Fetcher inner, Duration gap, int concurrency) {
        var shops = FakeShop.settings(gap, concurrency);
        return new ThrottledFetcher(
                inner,
                new PerShop<>(shops, each -> new Turns(each.concurrency())),
                new PerShop<>(shops, each -> new Pace(time, each.gap(), Duration.ZERO)),
                time);
    }

    private FakeShop.Answer took(Duration duration) {
        return request -> {
            time.pass(duration);
            return FakeShop.page(request);
        };
    }

    private static void quietly(Fetcher fetcher, Cancellation cancellation) {
        try {
            fetcher.fetch(FetchRequest.of(FakeShop.VENDOR, FakeShop.BASE, cancellation));
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
