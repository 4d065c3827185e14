package org.projectchristmas.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sample.Browser.FACTORY;
import static org.projectchristmas.sample.Browser.HOOKED;
import static org.projectchristmas.sample.Browser.SHOP;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;

class SampleShopsTest {
    private static SampleShops small() {
        return SampleShops.start(SampleSettings.SMALL, Map.of());
    }

    @Test
    void theWholeCatalogsHaveTheirSizesAndEveryProductItsOwnIdAndPath() {
        try (var shops = SampleShops.start(SampleSettings.FULL, Map.of())) {
            Map.of(FACTORY, 10_300, HOOKED, 6_700, SHOP, 8_000).forEach((vendor, size) -> {
                List<SampleProduct> truth = shops.truth(vendor);
                assertThat(truth.size()).isCloseTo(size, Percentage.withPercentage(5));
                assertThat(truth).extracting(SampleProduct::productId).doesNotHaveDuplicates();
                assertThat(truth).extracting(SampleProduct::path).doesNotHaveDuplicates();
                assertThat(truth.stream().flatMap(each -> each.years().stream()).distinct())
                        .hasSize(54);
                assertThat(share(truth, each -> !each.ornament())).isBetween(0.03, 0.05);
                assertThat(share(truth, each -> isCopy(each))).isBetween(0.10, 0.15);
                assertThat(share(truth, each -> each.sku() == null)).isBetween(0.01, 0.05);
            });
        }
    }

    private static boolean isCopy(SampleProduct product) {
        return product.condition() != null && !product.condition().equals("New");
    }

    private static double share(List<SampleProduct> truth, Predicate<SampleProduct> of) {
        return (double) truth.stream().filter(of).count() / truth.size();
    }

    @Test
    void twoStartsWithOneSeedSellTheSame() {
        try (var one = small();
                var other = small()) {
            for (int day = 0; day < 3; day++) {
                for (VendorId vendor : SampleShops.vendors()) {
                    assertThat(one.truth(vendor)).isEqualTo(other.truth(vendor));
                }
                one.nextDay();
                other.nextDay();
            }
            assertThat(one.day()).isEqualTo(3);
        }
    }

    @Test
    void anotherSeedIsAnotherShop() {
        var otherSeed = new SampleSettings(7, 0.02, 3, Duration.ZERO);
        try (var one = small();
                var other = SampleShops.start(otherSeed, Map.of())) {
            assertThat(one.truth(SHOP)).isNotEqualTo(other.truth(SHOP));
        }
    }

    @Test
    void theNextDayMovesAFewPricesAndStocksAndAFewProductsComeAndGo() {
        try (var shops = SampleShops.start(new SampleSettings(1, 0.2, 100, Duration.ZERO), Map.of())) {
            for (VendorId vendor : SampleShops.vendors()) {
                var before = byId(shops.truth(vendor));
                shops.nextDay();
                var after = byId(shops.truth(vendor));
                var stayed = before.keySet().stream().filter(after::containsKey).toList();
                long moved = differing(before, after, product -> Optional.ofNullable(product.price()));
                long turned = differing(before, after, SampleProduct::availability);
                assertThat(moved / (double) before.size()).isBetween(0.01, 0.03);
                assertThat(turned / (double) before.size()).isBetween(0.01, 0.03);
                assertThat(before.size() - stayed.size()).isBetween(1, before.size() / 100);
                assertThat(after.size() - stayed.size()).isBetween(1, before.size() / 100);
            }
        }
    }

    private static long differing(
            Map<String, SampleProduct> before,
            Map<String, SampleProduct> after,
            Function<SampleProduct, Object> field) {
        return before.values().stream()
                .filter(was -> {
                    var is = after.get(was.productId());
                    return is != null && !Objects.equals(field.apply(was), field.apply(is));
                })
                .count();
    }

    private static Map<String, SampleProduct> byId(List<SampleProduct> truth) {
        return truth.stream().collect(Collectors.toMap(SampleProduct::productId, each -> each));
    }

    @Test
    void aPriceComesBackToWhereItWas() {
        try (var shops = SampleShops.start(new SampleSettings(1, 0.05, 100, Duration.ZERO), Map.of())) {
            var prices = new HashMap<String, List<Object>>();
            boolean returned = false;
            for (int day = 0; day < 40 && !returned; day++) {
                for (SampleProduct product : shops.truth(FACTORY)) {
                    var seen = prices.computeIfAbsent(product.productId(), _ -> new ArrayList<>());
                    if (product.price() != null
                            && (seen.isEmpty() || !seen.getLast().equals(product.price()))) {
                        returned |= seen.contains(product.price());
                        seen.add(product.price());
                    }
                }
                shops.nextDay();
            }
            assertThat(returned).isTrue();
        }
    }

    @Test
    void theShopsShareSkusUnderDifferentNames() {
        try (var shops = small()) {
            var factory = shops.truth(FACTORY).stream()
                    .filter(each -> each.sku() != null)
                    .collect(Collectors.toMap(SampleProduct::sku, SampleProduct::name, (first, _) -> first));
            var shared = shops.truth(HOOKED).stream()
                    .filter(each -> factory.containsKey(each.sku()))
                    .toList();
            assertThat(shared).hasSizeGreaterThan(20);
            assertThat(shared).anyMatch(each -> !each.name().equals(factory.get(each.sku())));
        }
    }

    @Test
    void aTakenPortGivesWayToAFreeOne() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var shops = SampleShops.start(SampleSettings.SMALL, Map.of(SHOP, taken.getLocalPort()));
                var browser = new Browser(shops)) {
            assertThat(shops.url(SHOP).getPort()).isNotEqualTo(taken.getLocalPort());
            assertThat(browser.get(SHOP, "/robots.txt").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void everyRequestIsLogged() throws Exception {
        try (var shops = small();
                var browser = new Browser(shops)) {
            browser.get(HOOKED, "/robots.txt");
            browser.get(HOOKED, "/product.asp?itemid=1", "User-Agent", "a test");
            assertThat(shops.requests(HOOKED)).isEqualTo(2);
            assertThat(shops.log(HOOKED).urls()).containsExactly("/robots.txt", "/product.asp?itemid=1");
            assertThat(shops.log(HOOKED).entries().getLast().userAgent()).isEqualTo("a test");
            assertThat(shops.requests(SHOP)).isZero();
        }
    }

    @Test
    void latencyDelaysEveryAnswer() throws Exception {
        var slow = new SampleSettings(1, 0.02, 3, Duration.ofMillis(150));
        try (var shops = SampleShops.start(slow, Map.of());
                var browser = new Browser(shops)) {
            long start = System.nanoTime();
            var answer = browser.get(SHOP, "/robots.txt");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(149));
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Crawl-delay");
        }
    }
}
