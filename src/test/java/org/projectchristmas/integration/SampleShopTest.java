package org.projectchristmas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.hallmarkornaments.HallmarkOrnaments;
import org.projectchristmas.integration.hookedonhallmark.HookedOnHallmark;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;

/** Reads sample shops to the end and compares every product with what is on the shelf. */
class SampleShopTest {
    @Test
    void everyProductOfTheOrnamentFactoryIsReadAsItIs() throws ParseProblem {
        readWholly(HallmarkOrnaments::new, HallmarkOrnaments.VENDOR);
    }

    @Test
    void everyProductOfHookedOnOrnamentsIsReadAsItIs() throws ParseProblem {
        readWholly(HookedOnHallmark::new, HookedOnHallmark.VENDOR);
    }

    private static void readWholly(Function<URI, Integration> shop, VendorId vendor) throws ParseProblem {
        try (var shops = SampleShops.start(SampleSettings.SMALL, Map.of())) {
            var reader = new ShopReader(shop.apply(shops.url(vendor)));
            reader.read();

            List<Facts> truth = shops.truth(vendor).stream().map(Facts::of).toList();
            assertThat(reader.offers().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            truth.stream().map(Facts::productId).toList());
            assertThat(reader.offers().entrySet())
                    .extracting(entry -> Facts.of(entry.getKey(), entry.getValue()))
                    .containsExactlyInAnyOrderElementsOf(truth);
        }
    }

    private record Facts(
            String productId,
            @Nullable String sku,
            String name,
            @Nullable Money price,
            String availability,
            @Nullable String condition,
            @Nullable Integer releaseYear,
            String path) {
        static Facts of(SampleProduct product) {
            return new Facts(
                    product.productId(),
                    product.sku(),
                    product.name(),
                    product.price(),
                    product.availability(),
                    product.condition(),
                    product.releaseYear(),
                    product.path());
        }

        static Facts of(String productId, Offer offer) {
            return new Facts(
                    productId,
                    offer.description().sku(),
                    offer.description().name(),
                    offer.price().price(),
                    offer.availability().word(),
                    offer.description().condition(),
                    offer.description().releaseYear(),
                    offer.links().page().getRawPath());
        }
    }
}
