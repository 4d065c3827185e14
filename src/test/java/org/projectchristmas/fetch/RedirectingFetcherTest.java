package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.projectchristmas.fetch.FakeShop.redirects;
import static org.projectchristmas.fetch.FakeShop.request;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.fetch.FetchException.Kind;

class RedirectingFetcherTest {
    private final FakeShop shop = new FakeShop(new ManualTime());
    private final Fetcher fetcher =
            new RedirectingFetcher(new OwnHostFetcher(shop, FakeShop.settings(Duration.ZERO, 1)), 5);

    @ParameterizedTest
    @CsvSource({
        "/new.html, https://www.example.com/new.html",
        "new.html, https://www.example.com/old/new.html",
        "?page=2, https://www.example.com/old/page.html?page=2",
        "//example.com/x, https://example.com/x",
        "http://www.example.com/plain, https://www.example.com/plain",
        "https://WWW.EXAMPLE.COM:443/x, https://WWW.EXAMPLE.COM/x",
        "/with space and \"quote\", https://www.example.com/with%20space%20and%20%22quote%22",
        "/50%off, https://www.example.com/50%25off",
        "/caf\u00c3\u00a9, https://www.example.com/caf%C3%A9",
        "/x#part, https://www.example.com/x",
    })
    void aRedirectWithinTheShopIsFollowed(String location, URI expected) throws Exception {
        shop.then(redirects(location));

        FetchResponse response = fetcher.fetch(request("/old/page.html"));

        assertThat(response.url()).isEqualTo(expected);
        assertThat(shop.asked()).containsExactly(FakeShop.BASE.resolve("/old/page.html"), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://www.example.com.evil.example/",
                "https://www.example.com:8443/",
                "https://www.example.com@evil.example/",
                "https://me:secret@www.example.com/",
                "file:///etc/passwd",
                "http://127.0.0.1/",
                "https://shop.example.com/",
                "javascript:alert(1)",
                "http://www.example.com:8080/",
                "mailto:a@example.com",
                "http://[",
                "https:///nowhere"
            })
    void aRedirectToAnotherPlaceIsNot(String location) {
        shop.then(redirects(location));

        FetchException failure = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(request("/old")));

        assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
        assertThat(failure).hasMessageStartingWith("https://www.example.com/old redirects to ");
        assertThat(shop.asked()).hasSize(1);
    }

    @Test
    void aRoundOfRedirectsEnds() throws Exception {
        shop.thenTimes(5, redirects("/round"));
        assertThat(fetcher.fetch(request("/round")).status()).isEqualTo(200);

        shop.thenTimes(6, redirects("/round"));
        FetchException failure = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(request("/round")));

        assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
        assertThat(failure).hasMessageContaining("redirects more than 5 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "http://www.example.com:81/", "ftp://www.example.com/"})
    void aPageOfAnotherShopIsNotAskedFor(URI url) {
        var request = FetchRequest.of(FakeShop.VENDOR, url, request("/").cancellation());

        FetchException failure = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(request));

        assertThat(failure.kind()).isEqualTo(Kind.ELSEWHERE);
        assertThat(shop.asked()).isEmpty();
    }
}
