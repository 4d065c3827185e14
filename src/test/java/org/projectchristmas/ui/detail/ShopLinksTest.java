package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.showcase.Ornaments;

class ShopLinksTest {
    private final ShopLinks links = new ShopLinks(Ornaments.SHOPS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.ornament-shop.com/angel.html",
                "https://ornament-shop.com/angel.html",
                "http://WWW.Ornament-Shop.com/"
            })
    void aLinkToTheShopMayBeOpened(URI link) {
        assertThat(links.leadsToShop(Ornaments.SHOP, link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.ornament-shop.com.evil.test/",
                "https://evil.test/https://www.ornament-shop.com/",
                "https://www.ornament-shop.com@evil.test/",
                "https://user@www.ornament-shop.com/",
                "https://www.ornament-shop.com:8443/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ftp://www.ornament-shop.com/",
                "/angel.html"
            })
    void anyOtherLinkMayNot(URI link) {
        assertThat(links.leadsToShop(Ornaments.SHOP, link)).isFalse();
    }

    @Test
    void aShopOnAPortOfItsOwnKeepsIt() {
        var demo = new VendorId("demo");
        var local = new ShopLinks(Map.of(demo, URI.create("http://127.0.0.1:4711/")));
        assertThat(local.leadsToShop(demo, URI.create("http://127.0.0.1:4711/a.html")))
                .isTrue();
        assertThat(local.leadsToShop(demo, URI.create("http://127.0.0.1:22/"))).isFalse();
        assertThat(local.leadsToShop(Ornaments.SHOP, URI.create("http://127.0.0.1:4711/")))
                .isFalse();
    }
}
