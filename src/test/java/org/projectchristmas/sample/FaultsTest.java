package org.projectchristmas.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.sample.Browser.FACTORY;
import static org.projectchristmas.sample.Browser.SHOP;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private SampleShops shops;
    private Browser browser;

    @BeforeEach
    void open() {
        shops = SampleShops.start(SampleSettings.SMALL, Map.of());
        browser = new Browser(shops);
    }

    @AfterEach
    void close() {
        shops.close();
        browser.close();
    }

    @Test
    void aFaultEndsAfterItsTimes() throws Exception {
        shops.faults(SHOP).add("by-year", 2, new Fault.TooManyRequests(Duration.ofSeconds(7)));
        var first = browser.get(SHOP, "/hallmark-ornaments-by-year.html");
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(browser.get(SHOP, "/robots.txt").statusCode()).isEqualTo(200);
        assertThat(browser.get(SHOP, "/hallmark-ornaments-by-year.html").statusCode())
                .isEqualTo(429);
        assertThat(browser.get(SHOP, "/hallmark-ornaments-by-year.html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFaultWithoutTimesLastsUntilItIsCleared() throws Exception {
        shops.faults(SHOP).add(".", new Fault.Unavailable());
        assertThat(browser.get(SHOP, "/robots.txt").statusCode()).isEqualTo(503);
        shops.faults(SHOP).clear();
        assertThat(browser.get(SHOP, "/robots.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void aTruncatedBodyBreaksTheConnection() {
        shops.faults(SHOP).add("by-year", new Fault.Truncated());
        assertThatThrownBy(() -> browser.get(SHOP, "/hallmark-ornaments-by-year.html"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aHangingShopAnswersNothing() {
        shops.faults(SHOP).add("robots", new Fault.Hang());
        assertThatThrownBy(() -> browser.impatient(SHOP, "/robots.txt")).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void aHugePageIsAsLongAsAsked() throws Exception {
        shops.faults(SHOP).add("robots", new Fault.Huge(5_000_000));
        assertThat(browser.get(SHOP, "/robots.txt").body().length).isGreaterThanOrEqualTo(5_000_000);
    }

    @Test
    void aRedesignedPageHasNothingWhereItUsedToBe() throws Exception {
        shops.faults(FACTORY).add("_c_", new Fault.Redesigned());
        var page = browser.page(FACTORY, "/1995_c_260.html?viewall=1");
        assertThat(page.select("a[href], .product-item, h1")).isEmpty();
    }

    @Test
    void brokenPricesAreNotNumbersAnywhere() throws Exception {
        SampleProduct product = shops.truth(FACTORY).stream()
                .filter(each -> each.price() != null)
                .findFirst()
                .orElseThrow();
        shops.faults(FACTORY).add("_p_", new Fault.BrokenPrices());
        String html = new String(browser.get(FACTORY, product.path()).body(), StandardCharsets.ISO_8859_1);
        assertThat(html).contains("NaN").doesNotContainPattern("\\$\\d+\\.\\d\\d");
    }

    @Test
    void aMissingPageIsNotFound() throws Exception {
        shops.faults(SHOP).add("robots", 1, new Fault.Missing());
        assertThat(browser.get(SHOP, "/robots.txt").statusCode()).isEqualTo(404);
    }
}
