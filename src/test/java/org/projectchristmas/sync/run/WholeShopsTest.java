package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.fetch.FetchSettings;
import org.projectchristmas.fetch.Fetcher;
import org.projectchristmas.fetch.ShopSettings;
import org.projectchristmas.integration.hallmarkornaments.HallmarkOrnaments;
import org.projectchristmas.integration.hookedonhallmark.HookedOnHallmark;
import org.projectchristmas.integration.ornamentshop.OrnamentShop;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.metrics.HdrRequestMetrics;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.ProblemPage;
import org.projectchristmas.sync.ProblemPages;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.SyncSettings;

/** The real integrations read the sample shops over the real network into a real database. */
class WholeShopsTest {
    private final MovingClock clock = new MovingClock();
    private final SampleShops shops = SampleShops.start(SampleSettings.SMALL, Map.of());
    private final TestStore.Opened store = TestStore.H2.open();
    private final FetchChain chain = chain();
    private final Fetcher network = chain.pages();
    private volatile Fetcher fetcher = network;
    private final JobStore jobs = new InMemoryJobStore();
    private IntegratorProcess process = open();

    private FetchChain chain() {
        var settings = new HashMap<VendorId, ShopSettings>();
        SampleShops.vendors().forEach(each -> settings.put(each, new ShopSettings(shops.url(each), Duration.ZERO, 4)));
        return new FetchChain(
                FetchSettings.DEFAULT,
                settings,
                Clock.systemUTC(),
                Waiter.real(),
                new HdrRequestMetrics(Clock.systemUTC()));
    }

    private IntegratorProcess open() {
        List<Shop> open = Stream.of(
                        new HallmarkOrnaments(url("hallmark_ornaments_com")),
                        new HookedOnHallmark(url("hookedonhallmark_com")),
                        new OrnamentShop(url("ornament_shop_com")))
                .map(each -> new Shop(each, 1))
                .toList();
        return new IntegratorProcess(
                open,
                new Workbench(
                        request -> fetcher.fetch(request),
                        store.sync(),
                        new NoProblemPages(),
                        SyncSettings.DEFAULT,
                        Set.of(ProductField.values()),
                        clock,
                        Waiter.real()),
                jobs,
                clock);
    }

    private URI url(String vendor) {
        return shops.url(new VendorId(vendor));
    }

    private static final class NoProblemPages implements ProblemPages {
        @Override
        public void keep(ProblemPage page, String html) {}

        @Override
        public List<ProblemPage> list(VendorId vendor) {
            return List.of();
        }
    }

    @AfterEach
    void close() {
        process.close();
        chain.close();
        shops.close();
    }

    private Refresh.Outcome refresh() {
        return refresh(new RefreshScope.All());
    }

    private Refresh.Outcome refresh(RefreshScope scope) {
        return process.end(process.integrator.refresh(scope));
    }

    /** What an export tells of a product. */
    private record Facts(
            String name,
            @Nullable String sku,
            String price,
            String availability,
            @Nullable String condition,
            @Nullable Integer year,
            String path) {
        static Facts of(SampleProduct product) {
            return new Facts(
                    product.name(),
                    product.sku(),
                    String.valueOf(product.price()),
                    product.availability(),
                    product.condition(),
                    product.releaseYear(),
                    product.path());
        }

        static Facts of(Product product) {
            var description = product.description();
            return new Facts(
                    description.name(),
                    description.sku(),
                    String.valueOf(product.offering().price().price()),
                    product.offering().availability().word(),
                    description.condition(),
                    description.releaseYear(),
                    product.links().page().getPath());
        }
    }

    private Map<String, Facts> truth(VendorId vendor) {
        var facts = new TreeMap<String, Facts>();
        shops.truth(vendor).forEach(each -> facts.put(each.productId(), Facts.of(each)));
        return facts;
    }

    private Map<String, Facts> listed(VendorId vendor) {
        var facts = new TreeMap<String, Facts>();
        store.catalog().forEach(each -> {
            if (each.key().vendor().equals(vendor) && each.sighting().isListed()) {
                facts.put(each.key().productId(), Facts.of(each));
            }
        });
        return facts;
    }

    private void assertTrue() {
        for (VendorId vendor : SampleShops.vendors()) {
            Map<String, Facts> truth = truth(vendor);
            Map<String, Facts> listed = listed(vendor);
            var wrong = new TreeMap<>(listed);
            wrong.entrySet().removeAll(truth.entrySet());
            wrong.forEach((id, facts) -> assertThat(facts).as(vendor + " " + id).isEqualTo(truth.get(id)));
            assertThat(listed.keySet()).as(vendor.value()).isEqualTo(truth.keySet());
        }
    }

    @Test
    void theCatalogTellsTheTruthOnEveryDay() {
        assertThat(refresh().failures()).isEmpty();
        assertTrue();
        for (int day = 0; day < 2; day++) {
            shops.nextDay();
            clock.forward(Duration.ofDays(31));

            assertThat(refresh().failures()).isEmpty();

            assertTrue();
        }
    }

    @Test
    void listingsAloneTellPricesAndWhatComesAndGoes() {
        refresh();
        shops.nextDay();
        clock.forward(Duration.ofDays(1));
        SampleShops.vendors().forEach(each -> shops.log(each).clear());

        assertThat(refresh().failures()).isEmpty();

        for (VendorId vendor : SampleShops.vendors()) {
            Map<String, Facts> listed = listed(vendor);
            assertThat(listed.keySet())
                    .as(vendor.value())
                    .isEqualTo(truth(vendor).keySet());
            truth(vendor)
                    .forEach((id, facts) -> assertThat(
                                    Objects.requireNonNull(listed.get(id)).price())
                            .as(vendor + " " + id)
                            .isEqualTo(facts.price()));
        }
    }

    @Test
    void aRefreshThatIsKilledAgainAndAgainReadsHardlyAnyPageTwice() {
        for (VendorId vendor : SampleShops.vendors()) {
            var requests = new AtomicInteger();
            fetcher = request -> {
                if (requests.incrementAndGet() % 40 == 0) {
                    throw new InternalError("killed");
                }
                return network.fetch(request);
            };
            int kills = 0;
            while (!refresh(new RefreshScope.Vendor(vendor)).isComplete()) {
                kills++;
                process.close();
                process = open();
            }

            assertThat(kills).isPositive();
            List<String> pages = shops.log(vendor).urls();
            // The fetcher dies before it asks, so not even the page under way is asked for twice.
            assertThat(pages).doesNotHaveDuplicates();
        }
        assertTrue();
    }
}
