package org.projectchristmas.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sample.Browser.FACTORY;
import static org.projectchristmas.sample.Browser.HOOKED;
import static org.projectchristmas.sample.Browser.SHOP;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;

/** What stands on the pages is what the truth says, and the pages are as odd as those of real shops. */
class SamplePagesTest {
    private static SampleShops shops;
    private static Browser browser;

    @BeforeAll
    static void open() {
        shops = SampleShops.start(SampleSettings.SMALL, Map.of());
        browser = new Browser(shops);
    }

    @AfterAll
    static void close() {
        shops.close();
        browser.close();
    }

    @Test
    void everyProductPageHasItsNameAndPriceAndStock() throws Exception {
        for (VendorId vendor : SampleShops.vendors()) {
            for (SampleProduct product : shops.truth(vendor)) {
                Document page = browser.page(vendor, product.path());
                String title = page.select("#add h1, h1.page_headers, h1.productView-title")
                        .text()
                        .replace('\u00a0', ' ')
                        .strip();
                assertThat(title).as(product.path()).isEqualTo(product.name());
                if (product.price() != null) {
                    String price =
                            page.select("#price, .productView-product").text().replace(",", "");
                    assertThat(price)
                            .as(product.path())
                            .contains(product.price().amount().toPlainString());
                }
                assertThat(page.select("input[name=item_id], input[name=product_id]")
                                .attr("value"))
                        .isEqualTo(product.productId());
            }
        }
    }

    @Test
    void theYearsOfTheFactoryShowExactlyTheirProducts() throws Exception {
        Document index = browser.page(FACTORY, "/Hallmark-Ornaments-By-Year_c_200.html");
        var links = index.select("#content a.subcat[href~=^\\d{4}]").eachAttr("abs:href");
        assertThat(links).hasSize(54);
        for (String link : links) {
            int year = Integer.parseInt(URI.create(link).getPath().substring(1, 5));
            var found = new HashSet<String>();
            String next = link + "?viewall=1";
            while (next != null) {
                Document page = browser.page(FACTORY, path(next));
                found.addAll(page.select("#content a[href*=_p_]").eachAttr("abs:href").stream()
                        .map(SamplePagesTest::path)
                        .toList());
                var more = page.select(".paging a:matches(^Next)").first();
                next = more == null ? null : more.absUrl("href");
            }
            assertThat(found).as("year %d", year).isEqualTo(paths(FACTORY, year));
        }
    }

    @Test
    void theYearsOfTheOrnamentShopShowExactlyTheirProducts() throws Exception {
        Document index = browser.page(SHOP, "/hallmark-ornaments-by-year.html");
        var links = index.select(".navList-item a[href~=^/\\d{4}-]").eachAttr("href");
        assertThat(links).hasSize(54);
        for (String link : links) {
            var found = new HashSet<String>();
            String next = link;
            while (next != null) {
                Document page = browser.page(SHOP, next);
                found.addAll(page.select("#product-listing-container .card-title a").eachAttr("abs:href").stream()
                        .map(SamplePagesTest::path)
                        .toList());
                var more = page.select(".pagination-item--next a").first();
                next = more == null ? null : more.attr("href");
            }
            int year = Integer.parseInt(link.substring(1, 5));
            assertThat(found).as("year %d", year).isEqualTo(paths(SHOP, year));
        }
    }

    @Test
    void theYearsOfHookedShowExactlyTheirProductsInThreeShapes() throws Exception {
        Document index = browser.page(HOOKED, "/keepsake-hallmark-ornaments-by-year.html");
        var links = index.select(".columns-5 li a:matches(.)").eachAttr("href");
        assertThat(index.select(".columns-5 li a")).hasSize(55);
        assertThat(links).isNotEmpty();
        for (int year = 1973; year <= 2026; year++) {
            int wanted = year;
            String link = index.select(".columns-5 li a").stream()
                    .filter(each -> (each.text() + each.select("img").attr("alt")).contains(Integer.toString(wanted)))
                    .findFirst()
                    .orElseThrow()
                    .absUrl("href");
            Document page = browser.page(HOOKED, path(link));
            var subcategories =
                    page.select("#subcategoriesBlock a, .subcategories a").eachAttr("abs:href");
            var viewAll = page.select("a.category-viewall").eachAttr("abs:href");
            var found = new HashSet<String>();
            if (!viewAll.isEmpty()) {
                found.addAll(cards(browser.page(HOOKED, path(viewAll.getFirst()))));
            } else if (subcategories.isEmpty()) {
                readOn(page, found);
            } else {
                for (String each : subcategories) {
                    readOn(browser.page(HOOKED, path(each)), found);
                }
            }
            assertThat(found).as("year %d", year).isEqualTo(paths(HOOKED, year));
        }
    }

    private static void readOn(Document first, Set<String> found) throws Exception {
        Document page = first;
        found.addAll(cards(page));
        for (var more = page.select(".paging a:contains(next)").first(); more != null; ) {
            page = browser.page(HOOKED, path(more.absUrl("href")));
            found.addAll(cards(page));
            more = page.select(".paging a:contains(next)").first();
        }
    }

    private static Set<String> cards(Document page) {
        return page.select("#itemsBlock .product-item .name a").eachAttr("abs:href").stream()
                .map(SamplePagesTest::path)
                .collect(Collectors.toSet());
    }

    private static String path(String url) {
        String path = url.substring(url.indexOf('/', 8)).replace("?utm_source=list", "");
        int fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }

    private static Set<String> paths(VendorId vendor, int year) {
        return shops.truth(vendor).stream()
                .filter(each -> each.years().contains(year))
                .map(SampleProduct::path)
                .collect(Collectors.toSet());
    }

    @Test
    void aProductAnswersUnderItsRawAddress() throws Exception {
        SampleProduct product = shops.truth(FACTORY).getFirst();
        Document page = browser.page(FACTORY, "/product.asp?lt_c=1&itemid=" + product.productId() + "&qv=1&");
        assertThat(page.title()).isEqualTo(product.name());
    }

    @Test
    void theEndOfAListingDiffersFromYearToYear() throws Exception {
        var statuses = new HashSet<Integer>();
        var cards = new HashSet<Boolean>();
        for (int year = 1990; year < 1993; year++) {
            String path = "/%d-hallmark-ornaments-g1-y%d.html?page=999".formatted(year, year % 100);
            statuses.add(browser.get(SHOP, path).statusCode());
            cards.add(browser.page(SHOP, path).select("article.card").isEmpty());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 404);
        assertThat(cards).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theFactoryWritesWindows1252AndDoesNotAlwaysSaySo() throws Exception {
        var types = new HashSet<String>();
        for (SampleProduct product : shops.truth(FACTORY)) {
            var answer = browser.get(FACTORY, product.path());
            String html = new String(answer.body(), Charset.forName("windows-1252"));
            types.add(answer.headers().firstValue("Content-Type").orElse("") + html.contains("charset=windows-1252"));
        }
        assertThat(types)
                .containsExactlyInAnyOrder("text/html; charset=windows-1252false", "text/htmltrue", "text/htmlfalse");
    }

    @Test
    void theOrnamentShopServesTagsAndGzip() throws Exception {
        String path = shops.truth(SHOP).getFirst().path();
        var plain = browser.get(SHOP, path);
        var zipped = browser.get(SHOP, path, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(SHOP, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(browser.get(SHOP, path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void hookedServesTheDateOfTheLastChangeAndTheFactoryNothing() throws Exception {
        String path = shops.truth(HOOKED).getFirst().path();
        String date =
                browser.get(HOOKED, path).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(browser.get(HOOKED, path, "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
        var factory =
                browser.get(FACTORY, shops.truth(FACTORY).getFirst().path()).headers();
        assertThat(factory.firstValue("ETag")).isEmpty();
        assertThat(factory.firstValue("Last-Modified")).isEmpty();
    }

    @Test
    void sitemapsListEveryProduct() throws Exception {
        String flat = new String(browser.get(HOOKED, "/sitemap.xml").body(), StandardCharsets.UTF_8);
        assertThat(flat.split("<loc>", -1)).hasSize(shops.truth(HOOKED).size() + 1);
        String index = new String(browser.get(SHOP, "/xmlsitemap.php").body(), StandardCharsets.UTF_8);
        assertThat(index).startsWith("<sitemapindex").contains("type=products&amp;page=1");
    }

    @Test
    void aVanishedProductIsNotFound() throws Exception {
        try (var own = SampleShops.start(SampleSettings.SMALL, Map.of());
                var reader = new Browser(own)) {
            var before = own.truth(HOOKED);
            own.nextDay();
            var after = own.truth(HOOKED).stream().map(SampleProduct::productId).toList();
            SampleProduct gone = before.stream()
                    .filter(each -> !after.contains(each.productId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(reader.get(HOOKED, gone.path()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void pagesWeighWhatRealOnesWeigh() throws Exception {
        try (var full = SampleShops.start(SampleSettings.FULL, Map.of());
                var reader = new Browser(full)) {
            assertThat(reader.get(FACTORY, "/1998_c_263.html?viewall=1").body()).hasSizeGreaterThan(150_000);
            assertThat(reader.get(SHOP, "/1999-hallmark-ornaments-g1-y99.html").body())
                    .hasSizeGreaterThan(150_000);
            for (VendorId vendor : SampleShops.vendors()) {
                var weights = full.truth(vendor).stream()
                        .limit(20)
                        .map(SampleProduct::path)
                        .toList();
                for (String path : weights) {
                    assertThat(reader.get(vendor, path).body()).hasSizeBetween(40_000, 80_000);
                }
            }
        }
    }
}
