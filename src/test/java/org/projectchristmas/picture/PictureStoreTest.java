package org.projectchristmas.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.fetch.LoopbackShop.body;
import static org.projectchristmas.fetch.LoopbackShop.status;
import static org.projectchristmas.picture.PictureHeadTest.png;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.fetch.FetchSettings;
import org.projectchristmas.fetch.LoopbackShop;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.fetch.PictureVisits;
import org.projectchristmas.fetch.Samples;
import org.projectchristmas.fetch.ShopSettings;

class PictureStoreTest {
    private static final VendorId VENDOR = new VendorId("test_shop");
    private static final int SIZE = 10_000;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final LoopbackShop shop = new LoopbackShop();
    private final LoopbackShop neighbour = new LoopbackShop();
    private final FetchChain chain = new FetchChain(
            FetchSettings.DEFAULT,
            Map.of(VENDOR, new ShopSettings(shop.url("/"), Duration.ofSeconds(2), 1)),
            time,
            time,
            new Samples());

    @AfterEach
    void close() {
        chain.close();
        shop.close();
        neighbour.close();
    }

    @Test
    void aPictureIsFetchedOnceAndThenComesFromDisk() throws Exception {
        shop.on("/a.png", body(png(80, 60, SIZE)));

        assertThat(get(store(), "/a.png")).isEqualTo(png(80, 60, SIZE));
        assertThat(get(store(), "/a.png")).isEqualTo(png(80, 60, SIZE));

        assertThat(shop.asked()).containsExactly("/a.png");
    }

    @Test
    void whoeverWantsAPictureThatIsUnderWayWaitsForTheSameOne() throws Exception {
        var arrived = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        LoopbackShop.Answer picture = body(png(80, 60, SIZE));
        shop.on("/a.png", exchange -> {
            arrived.countDown();
            await(go);
            picture.to(exchange);
        });
        PictureStore store = store();

        CompletableFuture<byte[]> first = store.get(VENDOR, shop.url("/a.png"));
        await(arrived);
        CompletableFuture<byte[]> second = store.get(VENDOR, shop.url("/a.png"));
        first.cancel(true);
        go.countDown();

        assertThat(second.get(10, TimeUnit.SECONDS)).hasSize(SIZE);
        assertThat(shop.asked()).hasSize(1);
    }

    @Test
    void aPictureThatNobodyWantsAnyMoreIsNotAskedFor() throws Exception {
        var arrived = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        LoopbackShop.Answer picture = body(png(80, 60, SIZE));
        for (String path : List.of("/1.png", "/2.png")) {
            shop.on(path, exchange -> {
                arrived.countDown();
                await(go);
                picture.to(exchange);
            });
        }
        shop.on("/3.png", picture);
        PictureStore store = store();
        // Two at once are allowed; the third waits for its turn until it is given up.
        CompletableFuture<byte[]> first = store.get(VENDOR, shop.url("/1.png"));
        CompletableFuture<byte[]> second = store.get(VENDOR, shop.url("/2.png"));
        await(arrived);
        store.get(VENDOR, shop.url("/3.png")).cancel(true);
        go.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(SIZE);
        assertThat(second.get(10, TimeUnit.SECONDS)).hasSize(SIZE);
        assertThat(shop.asked()).containsExactlyInAnyOrder("/1.png", "/2.png");
        assertThat(get(store, "/3.png")).hasSize(SIZE);
        assertThat(shop.asked("/3.png")).isEqualTo(1);
    }

    @Test
    void aFailureIsRememberedForAWhile() throws Exception {
        shop.on("/a.png", status(503));
        PictureStore store = store();

        assertThatThrownBy(() -> get(store, "/a.png")).hasCauseInstanceOf(PictureException.class);
        assertThatThrownBy(() -> get(store, "/a.png")).hasMessageContaining("/a.png answered 503");
        assertThat(shop.asked()).hasSize(1);

        shop.on("/a.png", body(png(80, 60, SIZE)));
        time.pass(Duration.ofMinutes(10));
        assertThat(get(store, "/a.png")).hasSize(SIZE);
    }

    @Test
    void whatIsNoPictureOfReasonableSizeIsRefused() {
        shop.on("/page.png", LoopbackShop.page("<html>Not found, but with status 200</html>"))
                .on("/huge.png", body(png(100_000, 100_000, SIZE)))
                .on("/heavy.png", body(png(80, 60, 3 * 1024 * 1024)))
                .on("/empty.png", body(new byte[0]));

        for (String path : List.of("/page.png", "/huge.png", "/heavy.png", "/empty.png")) {
            assertThatThrownBy(() -> get(store(), path)).as(path).hasCauseInstanceOf(PictureException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPrivateAddressIsNotKnockedAtUnlessItIsTheShopItself() {
        neighbour.on("/a.png", body(png(80, 60, SIZE)));
        shop.on("/there.png", status(302, "Location", neighbour.url("/a.png").toString()));

        assertRefused(neighbour.url("/a.png"), "is not on the public network");
        assertRefused(shop.url("/there.png"), "redirects to another place");
        assertRefused(URI.create("http://192.168.0.1/a.png"), "no host that the shops keep pictures on");
        assertRefused(URI.create("file:///etc/passwd"), "no host that the shops keep pictures on");
        assertThat(neighbour.asked()).isEmpty();
    }

    private void assertRefused(URI url, String why) {
        assertThatThrownBy(() -> store().get(VENDOR, url).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining(why);
    }

    @Test
    void thePictureUnusedForLongestMakesRoom() throws Exception {
        PictureStore store = store(3 * SIZE);
        for (String path : List.of("/1.png", "/2.png", "/3.png")) {
            shop.on(path, body(png(80, 60, SIZE)));
            get(store, path);
            time.pass(Duration.ofMinutes(1));
        }
        get(store, "/1.png");
        shop.on("/4.png", body(png(80, 60, SIZE)));

        // A new start of the program knows what was used last.
        PictureStore next = store(3 * SIZE);
        get(next, "/4.png");
        assertThat(files()).hasSize(3);
        get(next, "/1.png");
        get(next, "/3.png");
        assertThat(shop.asked()).hasSize(4);
        get(next, "/2.png");
        assertThat(shop.asked()).hasSize(5);
    }

    @Test
    void whatACrashLeftHalfWrittenIsClearedAway() throws Exception {
        Path draft =
                Files.writeString(Files.createDirectories(folder.resolve("ab")).resolve("abc.draft"), "half");
        Path torn = folder.resolve("x");
        shop.on("/a.png", body(png(80, 60, SIZE)));
        get(store(), "/a.png");
        for (Path each : files()) {
            Files.writeString(each, "torn");
            torn = each;
        }

        assertThat(get(store(), "/a.png")).hasSize(SIZE);
        assertThat(torn).hasSize(SIZE);
        assertThat(draft).doesNotExist();
    }

    @Test
    void withoutAFolderPicturesAreStillShown() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way");
        shop.on("/a.png", body(png(80, 60, SIZE)));
        var store = new PictureStore(pictures(), blocked.resolve("pictures"), settings(SIZE * 3), time);

        assertThat(get(store, "/a.png")).hasSize(SIZE);
        assertThat(get(store, "/a.png")).hasSize(SIZE);
        assertThat(shop.asked()).hasSize(2);
    }

    @Test
    void aLimitOfZeroKeepsNothing() throws Exception {
        shop.on("/a.png", body(png(80, 60, SIZE)));

        assertThat(get(store(0), "/a.png")).hasSize(SIZE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLimitThatWasLoweredCountsForWhatWasKeptBefore() throws Exception {
        keepThree();
        shop.on("/large.png", body(png(80, 60, 2 * SIZE)));

        PictureStore next = store(SIZE);
        assertThat(get(next, "/large.png")).hasSize(2 * SIZE);
        assertThat(files()).hasSize(1);
        assertThat(next.bytes()).isEqualTo(SIZE);
    }

    @Test
    void aLimitThatBecameZeroLeavesNothing() throws Exception {
        keepThree();

        get(store(0), "/1.png");
        assertThat(shop.asked()).hasSize(4);
        assertThat(files()).isEmpty();
    }

    private void keepThree() throws Exception {
        for (String path : List.of("/1.png", "/2.png", "/3.png")) {
            shop.on(path, body(png(80, 60, SIZE)));
            get(store(), path);
        }
    }

    private PictureStore store() {
        return store(500_000_000);
    }

    private PictureStore store(long limit) {
        return new PictureStore(pictures(), folder, settings(limit), time);
    }

    private org.projectchristmas.fetch.Fetcher pictures() {
        // Listing the loopback address opens nothing: it is private, whoever lists it.
        return chain.pictures(new PictureVisits(Duration.ZERO, 2, 2 * 1024 * 1024, List.of("127.0.0.1")));
    }

    private static PictureSettings settings(long limit) {
        return new PictureSettings(limit, Duration.ofMinutes(10), 6000, PictureVisits.DEFAULT);
    }

    private byte[] get(PictureStore store, String path) throws Exception {
        return store.get(VENDOR, shop.url(path)).get(10, TimeUnit.SECONDS);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".draft"))
                    .toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
