package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.projectchristmas.fetch.LoopbackShop.page;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.fetch.FetchSettings;
import org.projectchristmas.fetch.LoopbackShop;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.fetch.Samples;
import org.projectchristmas.fetch.ShopSettings;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.sync.ProblemPage;
import org.projectchristmas.sync.ProblemPages;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.VendorProgress.State;

/** Politeness that changes while a real server is being visited, over the whole way to the network. */
class LivePolitenessTest {
    private static final VendorId VENDOR = new VendorId("a_shop");
    private static final int PRODUCTS = 120;
    private static final RefreshScope SHOP = new RefreshScope.Vendor(VENDOR);

    private final LoopbackShop server = new LoopbackShop();
    private final FakeShop pages = new FakeShop(VENDOR.value())
            .years(1998)
            .listing("/1998", cards(1, PRODUCTS))
            .products(cards(1, PRODUCTS));
    private final ManualTime time = new ManualTime();
    private final FetchChain network = new FetchChain(
            FetchSettings.DEFAULT,
            Map.of(VENDOR, new ShopSettings(server.url("/"), Duration.ofSeconds(2), 1)),
            time,
            time,
            new Samples());
    private final TestStore.Opened store = TestStore.IN_MEMORY.open();
    private final IntegratorProcess process = new IntegratorProcess(
            List.of(new Shop(new PlainIntegration(VENDOR, server.url("/")), 1)),
            new Workbench(
                    network.pages(),
                    store.sync(),
                    new NoProblemPages(),
                    SyncSettings.DEFAULT,
                    Set.of(ProductField.values()),
                    time,
                    time),
            new InMemoryJobStore(),
            time);

    LivePolitenessTest() {
        pages.showOn(server);
        process.start();
    }

    @AfterEach
    void close() {
        process.close();
        network.close();
        server.close();
    }

    private static final class NoProblemPages implements ProblemPages {
        @Override
        public void keep(ProblemPage page, String html) {
            throw new AssertionError(page.toString());
        }

        @Override
        public List<ProblemPage> list(VendorId vendor) {
            return List.of();
        }
    }

    /** Has something happen while a page is in hand, which is answered afterwards. */
    private void during(int product, Runnable what) {
        server.on("/p/" + product, exchange -> {
            what.run();
            page(Card.of(product).page()).to(exchange);
        });
    }

    @Test
    void aRefreshUnderWayTakesTheNewGapWithItsNextRequest() {
        during(10, () -> network.keep(VENDOR, Duration.ofSeconds(7), 1));

        assertThat(process.end(process.integrator.refresh(SHOP)).isComplete()).isTrue();

        List<Duration> waits =
                time.waits().stream().filter(Duration::isPositive).toList();
        // The robots.txt, the index, the listing and ten products at the old pace; the first request waits for nobody.
        assertThat(waits.subList(0, 12)).containsOnly(Duration.ofSeconds(2));
        assertThat(waits.subList(12, waits.size())).hasSize(PRODUCTS - 10).containsOnly(Duration.ofSeconds(7));
    }

    @Test
    void aRefreshUnderWayAsksForMoreAtOnceWhenItMay() {
        var together = new CyclicBarrier(3);
        during(3, () -> {
            network.keep(VENDOR, Duration.ZERO, 3);
            process.integrator.widen(VENDOR, 3);
        });
        // In three jobs of fifty pages each: they meet only if all three are under way.
        for (int product : new int[] {40, 60, 110}) {
            server.on("/p/" + product, exchange -> {
                try {
                    together.await(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IOException("alone", e);
                }
                page(Card.of(product).page()).to(exchange);
            });
        }

        assertThat(process.end(process.integrator.refresh(SHOP)).isComplete()).isTrue();
        assertThat(server.asked()).hasSize(3 + PRODUCTS);
    }

    @Test
    void aShopThatIsSwitchedOffIsLeftAfterThePageInHandAndItsSchedulesRest() {
        var scheduled = IntegratorJobs.invocations().syncLinks(VENDOR);
        during(5, () -> process.integrator.setVisited(VENDOR, false));

        Refresh.Outcome outcome = process.end(process.integrator.refresh(SHOP));

        assertThat(outcome.vendors().get(VENDOR))
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.CANCELLED));
        assertThat(server.asked()).endsWith("/p/5").hasSize(3 + 5);
        assertThat(store.catalog()
                        .find(new ProductKey(VENDOR, "5"))
                        .orElseThrow()
                        .description()
                        .sku())
                .isEqualTo("QX5");
        assertThat(process.engine.functions().job(scheduled.function()).hasWork(scheduled.arguments()))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> process.integrator.refresh(SHOP))
                .withMessage("a_shop is switched off in the settings.");

        assertThat(shownState()).isEqualTo(State.OFF);
        process.integrator.setVisited(VENDOR, true);
        assertThat(shownState()).isEqualTo(State.CANCELLED);
        during(5, () -> {});

        assertThat(process.end(process.integrator.refresh(SHOP)).isComplete()).isTrue();
        assertThat(server.asked("/p/5")).isEqualTo(1);
        assertThat(server.asked("/p/120")).isEqualTo(1);
    }

    private State shownState() {
        return process.integrator.progress().get().vendors().getFirst().state();
    }
}
