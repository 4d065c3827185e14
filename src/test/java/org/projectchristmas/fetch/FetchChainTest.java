package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.projectchristmas.fetch.LoopbackShop.body;
import static org.projectchristmas.fetch.LoopbackShop.inTurn;
import static org.projectchristmas.fetch.LoopbackShop.page;
import static org.projectchristmas.fetch.LoopbackShop.status;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException.Kind;

/** The whole chain against a real server, with time moved by hand. */
class FetchChainTest {
    private static final VendorId VENDOR = new VendorId("test_shop");
    private static final VendorId OTHER = new VendorId("other_shop");

    private final ManualTime time = new ManualTime();
    private final Samples samples = new Samples();
    private final LoopbackShop shop = new LoopbackShop();
    private final LoopbackShop other = new LoopbackShop();
    private final FetchChain chain = new FetchChain(
            FetchSettings.DEFAULT,
            Map.of(
                    VENDOR, new ShopSettings(shop.url("/"), Duration.ofSeconds(2), 1),
                    OTHER, new ShopSettings(other.url("/"), Duration.ZERO, 8)),
            time,
            time,
            samples);
    private final Fetcher pages = chain.pages();

    @AfterEach
    void close() {
        chain.close();
        shop.close();
        other.close();
    }

    @Test
    void theRulesComeFirstAndEverythingWaitsItsTurn() throws Exception {
        shop.on("/robots.txt", page("User-agent: *\nDisallow: /cart\nCrawl-delay: 5"))
                .on("/old", status(301, "Location", "/new"))
                .on("/new", inTurn(status(503), status(429, "Retry-After", "7"), page("here it is")));

        assertThat(get("/old").text()).isEqualTo("here it is");
        assertThat(failure("/cart").kind()).isEqualTo(Kind.FORBIDDEN);

        assertThat(shop.asked()).containsExactly("/robots.txt", "/old", "/new", "/new", "/new");
        assertThat(samples.outcomes()).containsExactly("200", "301", "503", "429", "200");
        Duration waited = time.waits().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isBetween(Duration.ofSeconds(5 + 5 + 5 + 7), Duration.ofSeconds(30));
    }

    @Test
    void anotherPaceCountsFromTheNextRequestOn() throws Exception {
        shop.on("/", page("hello"));
        get("/");
        get("/");
        chain.keep(VENDOR, Duration.ofSeconds(9), 1);
        get("/");
        chain.keep(VENDOR, Duration.ZERO, 1);
        get("/");

        assertThat(time.waits())
                .filteredOn(Duration::isPositive)
                .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(9));
    }

    @Test
    void moreAtOnceCountsForWhoeverWaitsAlreadyAndFewerForWhoeverComes() throws Exception {
        var together = new CyclicBarrier(2);
        chain.keep(VENDOR, Duration.ZERO, 1);
        shop.on("/robots.txt", status(404)).on("/first", page("hello")).on("/", exchange -> {
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException("alone", e);
            }
            page("hello").to(exchange);
        });
        get("/first");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> get("/"));
            var other = threads.submit(() -> get("/"));
            // With one at a time, both would wait for each other for ever.
            chain.keep(VENDOR, Duration.ZERO, 2);
            assertThat(one.get(20, TimeUnit.SECONDS).text()).isEqualTo("hello");
            assertThat(other.get(20, TimeUnit.SECONDS).text()).isEqualTo("hello");
        }
        chain.keep(VENDOR, Duration.ZERO, 1);
        var alone = new AtomicInteger();
        var most = new AtomicInteger();
        shop.on("/", exchange -> {
            most.accumulateAndGet(alone.incrementAndGet(), Math::max);
            page("hello").to(exchange);
            alone.decrementAndGet();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                var _ = threads.submit(() -> get("/"));
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void aRedirectToAnotherShopIsRefused() {
        shop.on("/", status(302, "Location", other.url("/").toString()));

        assertThat(failure("/").kind()).isEqualTo(Kind.REDIRECT);
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void aShopThatIsDownIsPausedAndComesBack() throws Exception {
        shop.on("/robots.txt", status(404)).on("/", status(502));

        for (int i = 0; i < 5; i++) {
            assertThat(failure("/").status()).isEqualTo(502);
        }
        FetchException paused = failure("/");
        assertThat(paused.kind()).isEqualTo(Kind.PAUSED);
        assertThat(shop.asked("/")).isEqualTo(25);

        shop.on("/", page("back"));
        time.pass(paused.retryAfter().orElseThrow());
        assertThat(get("/").text()).isEqualTo("back");
    }

    @Test
    void oneShopsTroubleIsNotAnothers() throws Exception {
        shop.on("/robots.txt", status(500));
        other.on("/", page("fine"));

        assertThat(failure("/").status()).isEqualTo(500);
        assertThat(pages.fetch(FetchRequest.of(OTHER, other.url("/"), new Cancellation()))
                        .text())
                .isEqualTo("fine");
    }

    @Test
    void manyAtOnceWithoutAGapNeverWait() throws Exception {
        byte[] text = LoopbackShop.gzip("<li>Santa</li>".repeat(3000).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 400; i++) {
            other.on("/" + i, body(text, "Content-Encoding", "gzip"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new CompletableFuture<?>[400];
            for (int i = 0; i < all.length; i++) {
                URI url = other.url("/" + i);
                all[i] = CompletableFuture.supplyAsync(() -> length(url), threads);
            }
            CompletableFuture.allOf(all).join();
            assertThat(all).allSatisfy(each -> assertThat(each.join()).isEqualTo(42_000));
        }

        assertThat(time.waits()).isEmpty();
        assertThat(other.connections()).isLessThanOrEqualTo(9);
        assertThat(samples.all()).hasSize(401);
    }

    private int length(URI url) {
        try {
            return pages.fetch(FetchRequest.of(OTHER, url, new Cancellation())).body().length;
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aShopThatNoConnectionLeadsToIsLeftAloneForAMomentAndThePageDidNotFail() throws Exception {
        shop.on("/", page("hello"));
        get("/");
        shop.close();

        FetchException away = failure("/1998-angel");

        assertThat(away.kind()).isEqualTo(Kind.PAUSED);
        assertThat(away).hasMessageStartingWith("The shop cannot be reached, or this computer is offline (");
        assertThat(away.retryAfter()).hasValue(Duration.ofSeconds(10));
    }

    @Test
    void validatorsThatNoHeaderCouldHoldAreForgotten() throws Exception {
        shop.on("/long", body("hello".getBytes(StandardCharsets.UTF_8), "ETag", '"' + "x".repeat(600) + '"'))
                .on(
                        "/strange",
                        body("hello".getBytes(StandardCharsets.UTF_8), "Last-Modified", "gestern um f\u00fcnf"));

        assertThat(get("/long").validators()).isEqualTo(Validators.NONE);
        assertThat(get("/strange").validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void onlyAsManyPicturesAreAskedForAtOnceAsTheirOwnSettingsSay() {
        Fetcher pictures = chain.pictures(new PictureVisits(Duration.ZERO, 2, 1 << 20, List.of("cdn.example")));
        var together = new CyclicBarrier(2);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        other.on("/a.png", exchange -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException("alone", e);
            }
            underWay.decrementAndGet();
            page("a picture").to(exchange);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                var _ = threads.submit(
                        () -> pictures.fetch(FetchRequest.of(OTHER, other.url("/a.png"), new Cancellation())));
            }
        }

        assertThat(other.asked("/a.png")).isEqualTo(20);
        assertThat(most).hasValue(2);
    }

    @Test
    void aHostThatOnlyEndsLikeOneThatShopsKeepPicturesOnIsNone() {
        Fetcher pictures = chain.pictures(new PictureVisits(Duration.ZERO, 1, 1 << 20, List.of("cdn.example")));
        var request = FetchRequest.of(VENDOR, URI.create("https://evilcdn.example/a.png"), new Cancellation());

        assertThat(catchThrowableOfType(FetchException.class, () -> pictures.fetch(request))
                        .kind())
                .isEqualTo(Kind.ELSEWHERE);
    }

    private FetchResponse get(String path) throws FetchException {
        return pages.fetch(FetchRequest.of(VENDOR, shop.url(path), new Cancellation()));
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> get(path));
    }
}
