package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.fetch.FakeShop.fails;
import static org.projectchristmas.fetch.FakeShop.later;
import static org.projectchristmas.fetch.FakeShop.request;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.fetch.FetchException.Kind;

class RetryingFetcherTest {
    private final ManualTime time = new ManualTime();
    private final FakeShop shop = new FakeShop(time);
    private final Fetcher fetcher = new RetryingFetcher(
            shop,
            new FetchSettings.Retries(4, 2, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMinutes(2)),
            time,
            () -> 1.0);

    @Test
    void aFailureThatPassesIsNotNoticed() throws Exception {
        shop.then(fails(Kind.STATUS, 503), fails(Kind.BROKEN, 200), fails(Kind.NETWORK, 0), fails(Kind.STATUS, 500));

        assertThat(fetcher.fetch(request("/a")).text()).isEqualTo("page");
        assertThat(time.waits()).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void afterTheLastRetryTheFailureIsTold() {
        shop.thenTimes(9, fails(Kind.STATUS, 503));

        assertThatThrownBy(() -> fetcher.fetch(request("/a"))).hasMessageContaining("https://www.example.com/a");
        assertThat(shop.asked()).hasSize(5);
    }

    @Test
    void aTimeoutIsTriedLessOften() {
        shop.thenTimes(9, fails(Kind.TIMEOUT, 0));

        assertThatThrownBy(() -> fetcher.fetch(request("/a"))).isInstanceOf(FetchException.class);
        assertThat(shop.asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND,404", "STATUS,403", "FORBIDDEN,0", "TOO_LARGE,200", "REDIRECT,302", "PAUSED,0", "ELSEWHERE,0"
    })
    void whatDoesNotPassIsNotTriedAgain(Kind kind, int status) {
        shop.then(fails(kind, status));

        assertThatThrownBy(() -> fetcher.fetch(request("/a"))).isInstanceOf(FetchException.class);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void aShopIsTakenAtItsWordUpToALimit() throws Exception {
        shop.then(later(429, Duration.ofSeconds(30)), later(429, Duration.ofDays(9)), later(503, Duration.ZERO));

        fetcher.fetch(request("/a"));

        assertThat(time.waits()).extracting(Duration::toSeconds).containsExactly(30L, 120L, 4L);
    }

    @Test
    void waitsAreSpread() throws Exception {
        var spreading = new RetryingFetcher(shop, FetchSettings.DEFAULT.retries(), time, () -> 0);
        shop.then(fails(Kind.STATUS, 503));

        spreading.fetch(request("/a"));

        assertThat(time.waits()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void aCancelEndsTheWait() {
        var cancellation = new Cancellation();
        shop.then(request -> {
            cancellation.cancel();
            throw new FetchException(request.vendor(), request.url(), Kind.TIMEOUT, 0, "late", null);
        });

        assertThatThrownBy(() -> fetcher.fetch(FetchRequest.of(FakeShop.VENDOR, FakeShop.BASE, cancellation)))
                .isInstanceOf(CancellationException.class);
        assertThat(shop.asked()).hasSize(1);
    }
}
