package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.projectchristmas.fetch.FakeShop.fails;
import static org.projectchristmas.fetch.FakeShop.request;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.FetchException.Kind;

class BreakerFetcherTest {
    private final ManualTime time = new ManualTime();
    private final FakeShop shop = new FakeShop(time);
    private final Fetcher fetcher = new BreakerFetcher(
            shop,
            FakeShop.settings(Duration.ZERO, 1),
            new FetchSettings.Breaker(3, Duration.ofSeconds(60), Duration.ofSeconds(100)),
            Duration.ofMinutes(2),
            time);

    @Test
    void aShopThatKeepsFailingIsLeftAlone() {
        shop.thenTimes(9, fails(Kind.STATUS, 503));
        failures(3);

        FetchException paused = failure();

        assertThat(paused.kind()).isEqualTo(Kind.PAUSED);
        assertThat(paused.retryAfter()).contains(Duration.ofSeconds(60));
        assertThat(paused).hasMessageContaining("left alone for 60 s").hasMessageContaining("STATUS");
        assertThat(shop.asked()).hasSize(3);
    }

    @Test
    void afterThePauseOneTrialDecides() throws Exception {
        shop.thenTimes(4, fails(Kind.TIMEOUT, 0));
        failures(3);
        time.pass(Duration.ofSeconds(60));

        assertThat(failure().kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(100));
        time.pass(Duration.ofSeconds(100));
        fetcher.fetch(request("/a"));
        fetcher.fetch(request("/a"));

        assertThat(shop.asked()).hasSize(6);
    }

    @Test
    void aShopThatAsksForALongRestIsNotAskedBefore() throws Exception {
        shop.then(FakeShop.later(429, Duration.ofHours(1)));

        FetchException first = failure();
        time.pass(Duration.ofMinutes(59));
        FetchException second = failure();
        time.pass(Duration.ofMinutes(1));

        assertThat(first.kind()).isEqualTo(Kind.PAUSED);
        assertThat(first).hasMessageContaining("The shop asks to be left alone for 3600 s");
        assertThat(second.kind()).isEqualTo(Kind.PAUSED);
        assertThat(second.retryAfter()).contains(Duration.ofMinutes(1));
        assertThat(fetcher.fetch(request("/a")).status()).isEqualTo(200);
        assertThat(shop.asked()).hasSize(2);
    }

    @Test
    void aShopThatAsksForAShortRestOrForMoreThanADayIsNotTakenTooSeriously() {
        shop.then(FakeShop.later(429, Duration.ofMinutes(2)), FakeShop.later(503, Duration.ofDays(9)));

        assertThat(failure().kind()).isEqualTo(Kind.STATUS);
        assertThat(failure().retryAfter()).contains(Duration.ofDays(1));
    }

    @Test
    void duringATrialTheOthersWait() throws Exception {
        shop.thenTimes(3, fails(Kind.TIMEOUT, 0));
        failures(3);
        time.pass(Duration.ofSeconds(60));
        shop.then(request -> {
            assertThat(failure().kind()).isEqualTo(Kind.PAUSED);
            return FakeShop.page(request);
        });

        fetcher.fetch(request("/a"));
    }

    @Test
    void aCancelledTrialLeavesRoomForAnother() throws Exception {
        shop.thenTimes(3, fails(Kind.TIMEOUT, 0));
        failures(3);
        time.pass(Duration.ofSeconds(60));
        shop.then(_ -> {
            throw new CancellationException();
        });

        assertThat(catchThrowableOfType(CancellationException.class, () -> fetcher.fetch(request("/a"))))
                .isNotNull();
        assertThat(fetcher.fetch(request("/a")).status()).isEqualTo(200);
    }

    @Test
    void failuresThatAreNotInARowDoNotCount() throws Exception {
        for (int i = 0; i < 5; i++) {
            shop.then(fails(Kind.STATUS, 503), fails(Kind.STATUS, 503), fails(Kind.NOT_FOUND, 404));
        }

        failures(15);

        assertThat(shop.asked()).hasSize(15);
    }

    private void failures(int count) {
        for (int i = 0; i < count; i++) {
            failure();
        }
    }

    private FetchException failure() {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(request("/a")));
    }
}
