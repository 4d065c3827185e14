package org.projectchristmas.ui.catalog.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.fetch.LoopbackShop.body;
import static org.projectchristmas.fetch.LoopbackShop.status;
import static org.projectchristmas.ui.fx.Patience.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Money;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.fetch.FetchSettings;
import org.projectchristmas.fetch.LoopbackShop;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.fetch.PictureVisits;
import org.projectchristmas.fetch.Samples;
import org.projectchristmas.fetch.ShopSettings;
import org.projectchristmas.picture.PictureSettings;
import org.projectchristmas.picture.PictureStore;
import org.projectchristmas.ui.catalog.Rows;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.control.LazyPicture;
import org.projectchristmas.ui.control.NewestFirst;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

/** Which pictures a shop is asked for while somebody scrolls through the grid: a real server counts. */
class PictureLoadingIT {
    private static final int PRODUCTS = 400;

    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final ManualTime time = new ManualTime();
    private final LoopbackShop shop = new LoopbackShop();
    private final CountDownLatch open = new CountDownLatch(1);
    private final FetchChain chain = new FetchChain(
            FetchSettings.DEFAULT,
            Map.of(Rows.SHOP, new ShopSettings(shop.url("/"), Duration.ofSeconds(20), 1)),
            time,
            time,
            new Samples());

    @TempDir
    private Path folder;

    private @Nullable ProductGrid grid;

    @BeforeEach
    void show() throws IOException {
        LoopbackShop.Answer picture = body(png());
        for (int product = 0; product < PRODUCTS; product++) {
            shop.on(path(product), exchange -> {
                pass(open);
                picture.to(exchange);
            });
        }
        shop.on(path(1), exchange -> {
            pass(open);
            status(404).to(exchange);
        });
        var store = new PictureStore(
                chain.pictures(new PictureVisits(Duration.ZERO, 2, 1 << 20, List.of("127.0.0.1"))),
                folder,
                PictureSettings.DEFAULT,
                time);
        var cache = new PictureCache(
                (address, cancellation) -> load(store, address, cancellation), 64L << 20, NewestFirst.onOwnThreads());
        staged.show(900, 600, () -> {
            var parts = new CardParts(
                    staged.messages, staged.formats, new PictureBoxes(cache, List.of(Rows.SHOP), staged.messages));
            var shown = new ProductGrid(new Picked(), parts, new ResultList());
            grid = shown;
            return shown;
        });
        staged.robot.interact(() -> Objects.requireNonNull(grid).show(new Shown(new Products(), List.of(), -1, -1)));
    }

    @AfterEach
    void close() {
        staged.close();
        open.countDown();
        chain.close();
        shop.close();
    }

    @Test
    void whatIsScrolledPastIsNotAskedFor() {
        await(() -> shop.asked().size() == 2);
        var passed = new HashSet<String>(shown());
        robot.interact(() -> {
            var shownGrid = Objects.requireNonNull(grid);
            for (int row = 5; row <= 60; row += 5) {
                shownGrid.toTop(shownGrid.rows().first(row));
                shownGrid.layout();
                passed.addAll(shown());
            }
        });
        open.countDown();
        await(() -> boxes().stream().allMatch(LazyPicture::isLoaded));

        Set<String> begun = new HashSet<>(shop.asked());
        assertThat(shop.asked()).doesNotHaveDuplicates().containsAll(shown());
        // At each stop the few whose turn it was have been asked for already.
        begun.removeAll(shown());
        passed.removeAll(shown());
        assertThat(begun).isSubsetOf(passed).hasSizeLessThan(passed.size() / 2);
    }

    /** The pictures of all products in sight. */
    private Set<String> shown() {
        return flow().rows().stream()
                .flatMap(row -> row.cards().stream())
                .map(card -> path(card.position()))
                .collect(Collectors.toSet());
    }

    @Test
    void aPictureThatCannotBeHadIsToldApartFromOneThatIsOnItsWay() {
        await(() -> !boxes().isEmpty());
        assertThat(failed()).isEmpty();
        open.countDown();
        await(() -> failed().size() == 1);
        await(() -> boxes().stream().filter(LazyPicture::isLoaded).count() == boxes().size() - 1);
    }

    private static byte[] load(PictureStore store, URI address, Cancellation cancellation) throws IOException {
        var picture = store.get(Rows.SHOP, address);
        try (var _ = cancellation.onCancel(() -> picture.cancel(false))) {
            return picture.join();
        } catch (CompletionException e) {
            throw new IOException(e);
        }
    }

    private static String path(int product) {
        return "/" + product + ".png";
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private CardFlow flow() {
        return (CardFlow) Objects.requireNonNull(Objects.requireNonNull(grid).lookup(".card-flow"));
    }

    private List<LazyPicture> boxes() {
        return Objects.requireNonNull(grid).lookupAll(".lazy-picture").stream()
                .filter(box -> isSeen(box.getParent()))
                .map(LazyPicture.class::cast)
                .toList();
    }

    private static boolean isSeen(Node card) {
        return card.getParent() != null && card.getParent().isVisible();
    }

    private List<Node> failed() {
        return Objects.requireNonNull(grid).lookupAll(".stand-in").stream()
                .filter(each ->
                        each.isVisible() && each.getPseudoClassStates().contains(PseudoClass.getPseudoClass("failed")))
                .toList();
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Products with a picture each. */
    private final class Products implements SearchResult {
        @Override
        public int size() {
            return PRODUCTS;
        }

        @Override
        public CatalogRow row(int position) {
            return new CatalogRow(
                    position,
                    Rows.SHOP,
                    "Ornament " + position,
                    1998,
                    null,
                    null,
                    null,
                    PriceTag.of(Money.usd("20.00")),
                    null,
                    Availability.AVAILABLE,
                    Rows.NOW,
                    Rows.NOW,
                    true,
                    shop.url(path(position)).toString(),
                    null,
                    null,
                    null);
        }

        @Override
        public long id(int position) {
            return position;
        }
    }
}
