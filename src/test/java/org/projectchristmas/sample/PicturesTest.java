package org.projectchristmas.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sample.Browser.FACTORY;
import static org.projectchristmas.sample.Browser.HOOKED;
import static org.projectchristmas.sample.Browser.SHOP;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;

class PicturesTest {
    @Test
    void everyProductShowsASmallPictureAndNoTwoOrnamentsLookAlike() throws Exception {
        try (var shops = SampleShops.start(SampleSettings.SMALL, Map.of());
                var browser = new Browser(shops)) {
            var seen = new HashSet<Integer>();
            var products = shops.truth(SHOP).stream().limit(25).toList();
            for (SampleProduct product : products) {
                byte[] jpeg = picture(browser, SHOP, product, ".productView-image--default");
                var image = ImageIO.read(new ByteArrayInputStream(jpeg));
                assertThat(image.getWidth()).isEqualTo(320);
                assertThat(jpeg).hasSizeBetween(5_000, 30_000);
                assertThat(seen.add(Arrays.hashCode(jpeg))).as(product.path()).isTrue();
            }
            for (VendorId vendor : new VendorId[] {FACTORY, HOOKED}) {
                assertThat(picture(browser, vendor, shops.truth(vendor).getFirst(), "#large"))
                        .isNotEmpty();
            }
        }
    }

    private static byte[] picture(Browser browser, VendorId vendor, SampleProduct product, String where)
            throws Exception {
        String address = browser.page(vendor, product.path()).select(where).attr("abs:src");
        var answer = browser.get(vendor, address.substring(address.indexOf('/', 8)));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        return answer.body();
    }
}
