package org.projectchristmas.integration.ornamentshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;

/** Reads the whole sample shop and compares every field with what a perfect reader would find. */
class SampleOrnamentShopTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SampleShops shops;
    private static OrnamentShop shop;
    private static Map<String, SampleProduct> truth;
    private static final Map<String, ListedProduct> LISTED = new LinkedHashMap<>();
    private static final Map<String, TreeSet<Integer>> YEARS = new HashMap<>();

    @BeforeAll
    static void readEveryListing() throws Exception {
        shops = SampleShops.start(new SampleSettings(1973, 0.05, 10, Duration.ZERO), Map.of());
        shop = new OrnamentShop(shops.url(OrnamentShop.VENDOR));
        truth = shops.truth(OrnamentShop.VENDOR).stream().collect(Collectors.toMap(SampleProduct::path, each -> each));
        for (YearLink year : shop.years(page(shop.yearIndex()))) {
            URI next = year.url();
            while (next != null) {
                ListingPage listing = shop.listing(page(next));
                for (ListedProduct each : listing.products()) {
                    LISTED.put(each.link().getPath(), each);
                    YEARS.computeIfAbsent(each.link().getPath(), _ -> new TreeSet<>())
                            .add(year.year());
                }
                next = listing.next();
            }
        }
    }

    @AfterAll
    static void close() {
        shops.close();
    }

    private static Document page(URI url) throws IOException, InterruptedException {
        var answer = CLIENT.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
        return Jsoup.parse(answer.body(), url.toString());
    }

    @Test
    void everyProductIsListedInItsYears() {
        assertThat(LISTED.keySet()).containsExactlyInAnyOrderElementsOf(truth.keySet());
        truth.forEach((path, product) ->
                assertThat(YEARS.get(path)).as(path).containsExactlyElementsOf(new TreeSet<>(product.years())));
    }

    @Test
    void everyCardTellsPriceAndLink() {
        truth.forEach((path, product) -> {
            ListedProduct listed = Objects.requireNonNull(LISTED.get(path), path);
            assertThat(listed.price().price()).as(path).isEqualTo(product.price());
            assertThat(listed.productId()).as(path).isIn(product.productId(), "url:" + path);
            assertThat(listed.availability())
                    .as(path)
                    .isIn(Availability.ofWord(product.availability()), Availability.UNKNOWN);
        });
    }

    @Test
    void everyProductPageTellsEveryField() throws IOException, InterruptedException, ParseProblem {
        for (SampleProduct product : truth.values()) {
            URI url = shops.url(OrnamentShop.VENDOR).resolve(product.path());
            Offer offer = shop.product(page(url));
            assertThat(found(offer)).as(url.toString()).isEqualTo(told(product));
        }
    }

    private record Facts(
            @Nullable String id,
            String name,
            @Nullable String sku,
            @Nullable Money price,
            String availability,
            @Nullable String condition,
            @Nullable Integer year,
            String path,
            @Nullable Integer number,
            @Nullable String artist,
            boolean ornament) {}

    private static Facts told(SampleProduct product) {
        return new Facts(
                product.productId(),
                product.name(),
                product.sku(),
                product.price(),
                product.availability(),
                product.condition(),
                product.releaseYear(),
                product.path(),
                product.seriesNumber(),
                product.artist(),
                product.ornament());
    }

    private static Facts found(Offer offer) {
        var description = offer.description();
        return new Facts(
                offer.productId(),
                description.name(),
                description.sku(),
                offer.price().price(),
                offer.availability().word(),
                description.condition(),
                description.releaseYear(),
                offer.links().page().getPath(),
                description.lore().seriesNumber(),
                description.lore().artist() == null
                        ? null
                        : description.lore().artist().split("; ", 2)[0],
                description.ornament());
    }
}
