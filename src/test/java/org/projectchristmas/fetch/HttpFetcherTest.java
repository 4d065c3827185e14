package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.projectchristmas.fetch.LoopbackShop.body;
import static org.projectchristmas.fetch.LoopbackShop.gzip;
import static org.projectchristmas.fetch.LoopbackShop.page;
import static org.projectchristmas.fetch.LoopbackShop.status;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException.Kind;

class HttpFetcherTest {
    private static final VendorId VENDOR = new VendorId("test_shop");
    private static final int LIMIT = 256 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Samples samples = new Samples();
    private final LoopbackShop shop = new LoopbackShop();
    private final Cancellation cancellation = new Cancellation();
    private Duration patience = Duration.ofSeconds(20);

    @AfterEach
    void close() {
        client.shutdownNow();
        shop.close();
    }

    @Test
    void aPageComesWithItsTypeAndValidators() throws Exception {
        shop.on(
                "/a",
                body(
                        "<p>Santa</p>".getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "text/html",
                        "ETag",
                        "\"x1\"",
                        "Last-Modified",
                        "Mon, 23 Nov 2026 12:00:00 GMT"));

        FetchResponse response = fetch(shop.url("/a"));

        assertThat(response.text()).isEqualTo("<p>Santa</p>");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/html");
        assertThat(response.validators()).isEqualTo(new Validators("\"x1\"", "Mon, 23 Nov 2026 12:00:00 GMT"));
    }

    @Test
    void itSaysHonestlyWhoAsksAndWhatItTakes() throws Exception {
        shop.on("/", page("hello"));

        fetch(shop.url("/"));

        Map<String, String> sent = Map.of(
                "User-Agent", FetchSettings.DEFAULT.userAgent(),
                "Accept-Language", "en-US,en;q=0.8",
                "Accept-Encoding", "gzip");
        sent.forEach(
                (name, value) -> assertThat(shop.lastHeaders().getFirst(name)).isEqualTo(value));
        assertThat(shop.lastHeaders()).doesNotContainKeys("Upgrade", "If-none-match", "If-modified-since", "Cookie");
    }

    @Test
    void aConditionalRequestMayBeAnsweredWithNotModified() throws Exception {
        shop.on("/", status(304));
        var validators = new Validators("\"x1\"", "Mon, 23 Nov 2026 12:00:00 GMT");

        FetchResponse response =
                fetcher(LIMIT).fetch(new FetchRequest(VENDOR, shop.url("/"), validators, cancellation));

        assertThat(response.notModified()).isTrue();
        assertThat(response.body()).isEmpty();
        assertThat(response.validators()).isEqualTo(validators);
        assertThat(shop.lastHeaders().getFirst("If-None-Match")).isEqualTo("\"x1\"");
        assertThat(shop.lastHeaders().getFirst("If-Modified-Since")).isEqualTo("Mon, 23 Nov 2026 12:00:00 GMT");
    }

    @Test
    void aPackedPageIsUnpacked() throws Exception {
        String text = "<li>Rocking Horse</li>".repeat(5000);
        shop.on("/", body(gzip(text.getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip"));

        assertThat(fetch(shop.url("/")).text()).isEqualTo(text);
        assertThat(samples.all().getFirst().bytes()).isLessThan(text.length() / 10);
    }

    @Test
    void aPackedFileIsKnownByItsFirstBytesEvenIfItIsSentPacked() throws Exception {
        byte[] file = gzip("<urlset/>".getBytes(StandardCharsets.UTF_8));
        shop.on("/sitemap.xml.gz", body(file, "Content-Type", "application/octet-stream"));
        shop.on("/packed.xml.gz", body(gzip(file), "Content-Encoding", "gzip"));

        assertThat(fetch(shop.url("/sitemap.xml.gz")).text()).isEqualTo("<urlset/>");
        assertThat(fetch(shop.url("/packed.xml.gz")).text()).isEqualTo("<urlset/>");
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "410, NOT_FOUND",
        "403, STATUS",
        "429, STATUS",
        "500, STATUS",
        "204, STATUS",
        "304, STATUS"
    })
    void aStatusThatIsNoPageIsAFailure(int status, Kind kind) {
        shop.on("/", status(status));

        FetchException failure = failure(shop.url("/"), LIMIT);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure).hasMessageStartingWith(shop.url("/").toString());
        assertThat(samples.outcomes()).containsExactly(Integer.toString(status));
    }

    @Test
    void failuresKeepTheConnection() throws Exception {
        shop.on("/", page("home"));

        for (int i = 0; i < 5; i++) {
            failure(shop.url("/missing"), LIMIT);
            fetch(shop.url("/"));
        }

        assertThat(shop.connections()).isEqualTo(1);
    }

    @Test
    void aBodyThatEndsEarlyIsBroken() throws Exception {
        byte[] whole = gzip("x".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(whole, whole.length - 9);
        byte[] damaged = whole.clone();
        damaged[whole.length - 6] ^= 1;

        assertBroken(
                RawShop.saying("HTTP/1.1 200 OK\nContent-Length: 1000\n\n", "short".getBytes(StandardCharsets.UTF_8)));
        assertBroken(RawShop.saying(
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nshort\n",
                "3e8\r\nx".getBytes(StandardCharsets.UTF_8)));
        assertBroken(RawShop.saying("HTTP/1.1 200 OK\nContent-Encoding: gzip\nConnection: close\n\n", half));
        assertBroken(RawShop.saying("HTTP/1.1 200 OK\nContent-Encoding: gzip\nConnection: close\n\n", damaged));
        assertBroken(RawShop.saying(
                "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 5\n\n",
                "plain".getBytes(StandardCharsets.UTF_8)));
        assertBroken(RawShop.saying(
                "HTTP/1.1 200 OK\nContent-Encoding: br\nContent-Length: 5\n\n",
                "bytes".getBytes(StandardCharsets.UTF_8)));
        assertBroken(RawShop.saying(
                "HTTP/1.1 200 OK\nContent-Encoding: gzip, zstd\nContent-Length: 5\n\n",
                "bytes".getBytes(StandardCharsets.UTF_8)));
        assertBroken(RawShop.saying(
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 5\nConnection: close\n\n",
                "5\r\nSanta\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "UTF-8", "8bit", "identity", "Identity, none", ""})
    void anEncodingThatIsNoneIsPassedOver(String encoding) throws Exception {
        try (var raw = RawShop.saying(
                "HTTP/1.1 200 OK\nContent-Encoding: " + encoding + "\nContent-Length: 5\nConnection: close\n\n",
                "Santa".getBytes(StandardCharsets.UTF_8))) {
            assertThat(fetch(raw.url("/")).text()).isEqualTo("Santa");
        }
    }

    private void assertBroken(RawShop raw) throws Exception {
        try (raw) {
            assertThat(failure(raw.url("/"), LIMIT).kind()).isEqualTo(Kind.BROKEN);
            assertThat(samples.outcomes()).last().isEqualTo("BROKEN");
        }
    }

    @Test
    void aPageOf200MegabytesIsGivenUpAtTheLimit() throws Exception {
        var written = new AtomicLong();
        try (var raw = new RawShop(out -> pour(out, "Connection: close", 200, written))) {
            FetchException failure = failure(raw.url("/"), 10 * 1024 * 1024);

            assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(failure).hasMessageEndingWith("/ is larger than 10240 KiB");
            assertThat(raw.wasHungUpOn()).isTrue();
            // What was on its way between the two when the limit was reached is small against the whole.
            assertThat(written).hasValueLessThan(60L * 1024 * 1024);
        }
    }

    @Test
    void aPageThatSaysItIsTooLargeIsNotRead() throws Exception {
        var written = new AtomicLong();
        try (var raw = new RawShop(out -> pour(out, "Content-Length: 209715200", 200, written))) {
            assertThat(failure(raw.url("/"), LIMIT).kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(raw.wasHungUpOn()).isTrue();
        }
    }

    private static void pour(OutputStream out, String header, int megabytes, AtomicLong written)
            throws java.io.IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        byte[] block = new byte[64 * 1024];
        for (int i = 0; i < megabytes * 16; i++) {
            out.write(block);
            written.addAndGet(block.length);
        }
    }

    @Test
    void aSmallArchiveThatHoldsTooMuchIsGivenUpAtTheLimit() {
        shop.on("/", body(gzip(new byte[200 * 1024 * 1024]), "Content-Encoding", "gzip"));
        shop.on("/twice", body(gzip(gzip(new byte[LIMIT + 1])), "Content-Encoding", "gzip"));

        assertThat(failure(shop.url("/"), LIMIT).kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(failure(shop.url("/twice"), LIMIT).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aPageOfExactlyTheLimitIsWhole() throws Exception {
        shop.on("/plain", body(new byte[LIMIT]));
        shop.on("/packed", body(gzip(new byte[LIMIT]), "Content-Encoding", "gzip"));

        assertThat(fetch(shop.url("/plain")).body()).hasSize(LIMIT);
        assertThat(fetch(shop.url("/packed")).body()).hasSize(LIMIT);
    }

    @Test
    void aShopThatHangsIsGivenUp() throws Exception {
        patience = Duration.ofSeconds(1);
        try (var raw = silent("")) {
            FetchException failure = failure(raw.url("/"), LIMIT);

            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure).hasMessageEndingWith("/ did not answer within 1 s");
        }
    }

    @Test
    void aBodyThatStopsComingIsGivenUp() throws Exception {
        patience = Duration.ofSeconds(1);
        try (var raw = silent("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")) {
            FetchException failure = failure(raw.url("/"), LIMIT);

            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure).hasMessageEndingWith("/ did not finish its answer within 1 s");
        }
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() throws Exception {
        patience = Duration.ofSeconds(1);
        var end = new CountDownLatch(1);
        try (var raw = new RawShop(out -> drip(out, end))) {
            FetchException failure = failure(raw.url("/"), LIMIT);

            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure).hasMessageEndingWith("/ did not finish its answer within 2 s");
            assertThat(raw.wasHungUpOn()).isTrue();
        } finally {
            end.countDown();
        }
    }

    private static void drip(OutputStream out, CountDownLatch end) throws java.io.IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        try {
            while (!end.await(50, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aCancelIsNoticedWithinASecond() throws Exception {
        try (var raw = silent("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")) {
            var patient = new HttpFetcher(client, FetchSettings.DEFAULT, Clock.systemUTC(), samples);
            CompletableFuture<FetchResponse> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return patient.fetch(FetchRequest.of(VENDOR, raw.url("/"), cancellation));
                } catch (FetchException e) {
                    throw new CompletionException(e);
                }
            });
            raw.awaitRequest();

            cancellation.cancel();

            assertThatThrownBy(() -> answer.get(1, TimeUnit.SECONDS)).hasCauseInstanceOf(CancellationException.class);
            assertThat(samples.all()).isEmpty();
        }
    }

    @Test
    void aCancelledRequestIsNotBegun() {
        cancellation.cancel();

        assertThatThrownBy(() -> fetch(shop.url("/"))).isInstanceOf(CancellationException.class);
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void aShopThatIsNotThereCannotBeReached() {
        URI gone = shop.url("/");
        shop.close();

        FetchException failure = failure(gone, LIMIT);

        assertThat(failure.kind()).isEqualTo(Kind.NETWORK);
        assertThat(failure).hasMessageContaining("could not be reached");
        assertThat(samples.outcomes()).containsExactly("NETWORK");
    }

    @Test
    void nonsenseInsteadOfAnAnswerIsANetworkFailure() throws Exception {
        try (var raw = RawShop.saying("SSH-2.0-OpenSSH\n")) {
            assertThat(failure(raw.url("/"), LIMIT).kind()).isEqualTo(Kind.NETWORK);
        }
    }

    @Test
    void everyAttemptIsMeasured() throws Exception {
        shop.on("/", page("hello"));

        fetch(shop.url("/"));

        assertThat(samples.all()).singleElement().satisfies(sample -> {
            assertThat(sample.vendor()).isEqualTo(VENDOR);
            assertThat(sample.outcome()).isEqualTo("200");
            assertThat(sample.bytes()).isEqualTo(5);
            assertThat(sample.firstByte()).isPositive().isLessThanOrEqualTo(sample.total());
        });
    }

    /** A shop that says this much and then nothing, until its socket is closed. */
    private static RawShop silent(String text) {
        var never = new CountDownLatch(1);
        return new RawShop(out -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            try {
                never.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private FetchResponse fetch(URI url) throws FetchException {
        return fetcher(LIMIT).fetch(FetchRequest.of(VENDOR, url, cancellation));
    }

    private FetchException failure(URI url, int limit) {
        FetchException failure = catchThrowableOfType(
                FetchException.class, () -> fetcher(limit).fetch(FetchRequest.of(VENDOR, url, cancellation)));
        assertThat(failure).isNotNull();
        return failure;
    }

    private HttpFetcher fetcher(int limit) {
        var d = FetchSettings.DEFAULT;
        var settings = new FetchSettings(
                d.userAgent(),
                d.acceptLanguage(),
                new FetchSettings.Timeouts(Duration.ofSeconds(5), patience, patience.multipliedBy(2)),
                new FetchSettings.Limits(limit, 5),
                d.retries(),
                d.breaker(),
                d.robots(),
                d.maxSlowdown());
        return new HttpFetcher(client, settings, Clock.systemUTC(), samples);
    }
}
