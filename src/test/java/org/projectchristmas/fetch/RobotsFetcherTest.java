package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.projectchristmas.fetch.FakeShop.fails;
import static org.projectchristmas.fetch.FakeShop.request;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.fetch.FetchException.Kind;

class RobotsFetcherTest {
    private static final String RULES = """
            User-agent: *
            Disallow: /cart
            Crawl-delay: 10

            User-agent: OtherBot
            Disallow: /
            """;

    private final ManualTime time = new ManualTime();
    private final FakeShop rules = new FakeShop(time);
    private final FakeShop shop = new FakeShop(time);
    private final PerShop<Pace> paces = new PerShop<>(
            FakeShop.settings(Duration.ofSeconds(2), 1), each -> new Pace(time, each.gap(), Duration.ZERO));
    private final Fetcher fetcher = new RobotsFetcher(
            shop, rules, FetchSettings.DEFAULT, FakeShop.settings(Duration.ofSeconds(2), 1), paces, time);

    @Test
    void whatTheShopForbidsIsNotAskedFor() throws Exception {
        rules.then(says(RULES));

        FetchException refused = failure("/cart/add?id=1");
        fetcher.fetch(request("/1998_c_263.html"));

        assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused).hasMessageContaining("/cart/add?id=1").hasMessageContaining("robots.txt");
        assertThat(shop.asked()).containsExactly(FakeShop.BASE.resolve("/1998_c_263.html"));
        assertThat(rules.asked()).containsExactly(FakeShop.BASE.resolve("/robots.txt"));
    }

    @Test
    void theProgramsOwnSectionCounts() throws Exception {
        rules.then(says("User-agent: *\nDisallow: /\n\nUser-agent: projectchristmas\nAllow: /\nCrawl-delay: 3\n"));

        fetcher.fetch(request("/a"));

        assertThat(paces.of(FakeShop.VENDOR).gap()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aCrawlDelayWidensTheGapButNeverNarrowsIt() throws Exception {
        rules.then(says(RULES), says("User-agent: *\nCrawl-delay: 1\n"), says("User-agent: *\nCrawl-delay: 99999\n"));

        fetcher.fetch(request("/a"));
        assertThat(paces.of(FakeShop.VENDOR).gap()).isEqualTo(Duration.ofSeconds(10));
        time.pass(Duration.ofDays(1));
        fetcher.fetch(request("/a"));
        assertThat(paces.of(FakeShop.VENDOR).gap()).isEqualTo(Duration.ofSeconds(2));
        time.pass(Duration.ofDays(1));
        fetcher.fetch(request("/a"));
        assertThat(paces.of(FakeShop.VENDOR).gap()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theRulesAreReadOnceADay() throws Exception {
        fetcher.fetch(request("/a"));
        time.pass(Duration.ofHours(23));
        fetcher.fetch(request("/b"));
        assertThat(rules.asked()).hasSize(1);

        time.pass(Duration.ofHours(1));
        fetcher.fetch(request("/c"));
        assertThat(rules.asked()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND,404", "STATUS,401", "STATUS,403", "REDIRECT,302"})
    void aShopWithoutRulesForbidsNothing(Kind kind, int status) throws Exception {
        rules.then(fails(kind, status));

        assertThat(fetcher.fetch(request("/cart")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS,500,rules cannot be read",
        "STATUS,429,rules cannot be read",
        "BROKEN,0,rules cannot be read",
        "TOO_LARGE,0,rules cannot be read",
        "TIMEOUT,0,cannot be reached",
        "NETWORK,0,this computer is offline"
    })
    void aShopWhoseRulesCannotBeReadIsLeftAloneForAWhile(Kind kind, int status, String reason) throws Exception {
        rules.then(fails(kind, status));

        FetchException first = failure("/a");
        FetchException second = failure("/b");
        assertThat(first.kind()).isEqualTo(Kind.PAUSED);
        assertThat(first.retryAfter()).contains(Duration.ofMinutes(5));
        assertThat(first).hasMessageContaining(reason).hasMessageContaining("/robots.txt");
        assertThat(second).hasMessageContaining("/b");
        assertThat(rules.asked()).hasSize(1);
        assertThat(shop.asked()).isEmpty();

        time.pass(Duration.ofMinutes(5));
        assertThat(fetcher.fetch(request("/a")).status()).isEqualTo(200);
    }

    @Test
    void rulesThatWereReadBeforeHoldOn() throws Exception {
        rules.then(says(RULES), fails(Kind.STATUS, 500));
        fetcher.fetch(request("/a"));
        time.pass(Duration.ofDays(1));

        assertThat(fetcher.fetch(request("/a")).status()).isEqualTo(200);
        assertThat(failure("/cart").kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aPageInPlaceOfRulesForbidsNothing() throws Exception {
        rules.then(says("<!DOCTYPE html><html><body>Disallow: nothing, we have no such file</body></html>"));

        assertThat(fetcher.fetch(request("/cart")).status()).isEqualTo(200);
    }

    @Test
    void endlessRulesAreReadAsFarAsIsReasonable() throws Exception {
        rules.then(says("User-agent: *\nDisallow: /cart\n" + "# more\n".repeat(500_000)));

        assertThat(failure("/cart").kind()).isEqualTo(Kind.FORBIDDEN);
    }

    private static FakeShop.Answer says(String text) {
        return request -> FakeShop.text(request, text);
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(request(path)));
    }
}
