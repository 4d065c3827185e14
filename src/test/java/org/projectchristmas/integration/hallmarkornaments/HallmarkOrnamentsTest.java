package org.projectchristmas.integration.hallmarkornaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.IntegrationContract;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.StoredPages;
import org.projectchristmas.integration.YearLink;

class HallmarkOrnamentsTest implements IntegrationContract {
    private static final URI BASE = URI.create("https://www.hallmarkornaments.com/");

    private final HallmarkOrnaments shop = new HallmarkOrnaments(BASE);
    private final StoredPages pages = new StoredPages(HallmarkOrnamentsTest.class, BASE);

    @Override
    public Integration integration() {
        return shop;
    }

    @Override
    public Document index() {
        return pages.page("years.html", "/Hallmark-Ornaments-By-Year_c_200.html");
    }

    @Override
    public List<Document> listings() {
        return List.of(
                pages.page("year-2020.html", "/1975_c_305.html?viewall=1"),
                pages.page("year-html5.html", "/1995_c_260.html"),
                pages.page("year-core.html", "/2023_c_349.html"),
                pages.page("year-links.html", "/2026_c_352.html"));
    }

    @Override
    public List<Document> products() {
        return List.of(
                pages.page("product-script.html", "/product.asp?itemid=8991&qv=1&"),
                pages.page("product-2020.html", "/1975-Betsey-Clark_p_25615.html?utm_source=x"),
                pages.page("product-2015.html", "/Santas-Sleigh-4_p_4242.html"),
                pages.page("product-2018.html", "/santas-sleigh.html#top"),
                pages.page("product-core.html", "/Santas-Sleigh-4_p_4242.html"));
    }

    @Test
    void everyYearIsLinkedOnceAndWholeWhateverTheMenuSays() throws ParseProblem {
        assertThat(shop.years(pages.page("years.html", "/index.html")))
                .containsExactly(
                        year(2024, "2024_c_350.html?viewall=1"),
                        year(2023, "2023_c_349.html?viewall=1"),
                        year(1999, "1999_c_264.html?viewall=1"),
                        year(1998, "1998_c_263.html?viewall=1"),
                        year(1974, "1974_c_304.html?sort=2&viewall=1"),
                        year(1973, "1973_c_303.html?viewall=1"));
    }

    @Test
    void cardsOf2020CanShowPriceAndStockAsMereText() throws ParseProblem {
        List<ListedProduct> cards = shop.listing(pages.page("year-2020-text.html", "/1976_c_296.html?viewall=1"))
                .products();

        assertThat(cards)
                .extracting(ListedProduct::price)
                .containsExactly(
                        PriceTag.of(Money.usd("28.95")),
                        new PriceTag(PriceTag.Kind.FIXED, Money.usd("30.00"), Money.usd("40.00")),
                        PriceTag.ON_REQUEST,
                        PriceTag.NONE);
        assertThat(cards)
                .extracting(ListedProduct::availability)
                .containsExactly(
                        Availability.AVAILABLE, Availability.UNAVAILABLE, Availability.UNKNOWN, Availability.UNKNOWN);
        assertThat(cards.getFirst().sources()).containsEntry("price", "card text");
    }

    @Test
    void cardsOf2020GiveNameLinkIdAndPrice() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-2020.html", "/1975_c_305.html?viewall=1"));

        assertThat(page.total()).isEqualTo(OptionalInt.of(4));
        assertThat(page.next()).isNull();
        assertThat(page.wholeListing()).isNull();
        assertThat(page.products())
                .extracting(ListedProduct::productId)
                .containsExactly("25615", "15761", "15762", "15763");
        assertThat(page.products())
                .extracting(ListedProduct::name)
                .containsExactly(
                        "1975 Betsey Clark (Adorable) NB", "1975 Charmers", "1975 Charmers", "1975 Raggedy Ann");
        assertThat(page.products())
                .extracting(product ->
                        product.link().toString().substring(BASE.toString().length()))
                .containsExactly(
                        "1975-Betsey-Clark-Adorable-NB_p_25615.html",
                        "product.asp?itemid=15761",
                        "1975-charmers-custom.html",
                        "1975-Raggedy-Ann_p_15763.html");
        assertThat(page.products())
                .extracting(ListedProduct::price)
                .containsExactly(usd("28.95"), usd("59.95"), PriceTag.ON_REQUEST, sale("40", "55"));
        assertThat(page.products().getFirst().image()).isEqualTo(BASE.resolve("/assets/images/1975/2895qx1571.jpg"));
        assertThat(page.products().getFirst().availability()).isEqualTo(Availability.UNKNOWN);
    }

    @Test
    void whatStandsInThePagesHeaderIsNoProduct() throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <div id=header><a href=/Gift-Certificate_p_900.html>Gift Certificate</a></div>
                <table id=productCategoryBlock><tr><td><a href=/A_p_1.html>1998 Angel</a></td></tr></table>
                <div id=footer><a href=/Hooks_p_901.html>Hooks</a></div>""", "/1998_c_263.html"));

        assertThat(page.products()).extracting(ListedProduct::productId).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=item itemprop=description>A bird.<br>Designed by: Marjolein Bastin<br>Limited Edition<br>Size: 3\" H<br>2 pieces</div>",
                "<div itemprop=description><p>Designed by: Marjolein Bastin</p><p>Limited Edition</p><ul><li>Size: 3\" H</li><li>2 pieces</li></ul></div>",
                "<div class=short-description itemprop=description>Designed by: Marjolein Bastin</div>"
                        + "<div class=item itemprop=description>A lovely bird. Size: 3\" H</div>",
                "<div class=short-description itemprop=description>Designed by: Marjolein Bastin Size: 3\" H</div>"
                        + "<div class=item itemprop=description>Designed by: Marjolein Bastin Size: 3\" H</div>",
            })
    void aNameAndASizeEndWithTheirLine(String description) throws ParseProblem {
        Offer offer = shop.product(pages.html(
                "<section id=listing itemscope itemtype=http://schema.org/Product><form id=add><h1 itemprop=name>1998 Bird</h1>"
                        + description + "<span id=product_id>QX1</span></form></section>",
                "/Bird_p_1.html"));

        assertThat(offer.description().lore().artist()).isEqualTo("Marjolein Bastin");
        assertThat(offer.description().lore().size()).isEqualTo("3\" H");
    }

    @Test
    void cardsOfTheOlderTemplateKeepSalesStockAndTwoProductsOfOneName() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-html5.html", "/1995_c_260.html"));

        assertThat(page.products())
                .extracting(ListedProduct::productId)
                .containsExactly("101", "102", "103", "url:/1995-custom-only");
        assertThat(page.products())
                .extracting(ListedProduct::name)
                .containsExactly(
                        "1995 Barbie", "1995 Barbie", "1995 Winnie the Pooh & Tigger, 3?\" H", "1995 Custom Only");
        assertThat(page.products())
                .extracting(ListedProduct::price)
                .containsExactly(
                        usd("31"),
                        sale("400", "550"),
                        usd("359.99"),
                        new PriceTag(PriceTag.Kind.FROM, Money.usd("29.99"), null));
        assertThat(page.products().get(1).availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(page.products().get(2).image()).isEqualTo(BASE.resolve("/p.jpg"));
        assertThat(page.products().get(3).link()).isEqualTo(BASE.resolve("/1995-custom-only"));
    }

    @Test
    void cardsOfTheNewerTemplateAreReadEvenWithoutALink() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-core.html", "/2023_c_349.html"));

        assertThat(page.products()).extracting(ListedProduct::productId).containsExactly("301", "302", "303");
        assertThat(page.products())
                .extracting(ListedProduct::price)
                .containsExactly(usd("37.99"), sale("29.99", "37.99"), PriceTag.NONE);
        assertThat(page.products()).extracting(ListedProduct::name).contains("2023 Jabba's Barge", "2023 No Link");
        assertThat(page.products().get(0).availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(page.products().get(1).link()).isEqualTo(BASE.resolve("/jabba-custom.html"));
        assertThat(page.products().get(2).link()).isEqualTo(BASE.resolve("/product.asp?itemid=303"));
        assertThat(page.total()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void withoutCardsWhateverLinksToAProductInTheMainPartIsOne() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-links.html", "/2026_c_352.html"));

        assertThat(page.products()).extracting(ListedProduct::name).containsExactly("2026 Angel", "2026 Star");
        assertThat(page.products()).extracting(ListedProduct::price).containsExactly(usd("19.95"), usd("21.95"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"error.html", "empty.html", "product-script.html"})
    void aPageWithoutYearsIsAProblem(String file) {
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.years(pages.page(file, "/x.html")))
                .withMessageContaining("year");
    }

    @Test
    void aChallengePageIsNeitherListingNorProduct() {
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(pages.page("error.html", "/1975_c_305.html")));
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.product(pages.page("error.html", "/x_p_1.html")))
                .satisfies(problem -> {
                    assertThat(problem.vendor()).isEqualTo(HallmarkOrnaments.VENDOR);
                    assertThat(problem.url()).isEqualTo(BASE.resolve("/x_p_1.html"));
                    assertThat(problem.expected()).contains("_3d_item");
                });
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.product(pages.page("year-html5.html", "/x_p_1.html")));
    }

    @Test
    void theScriptVariableIsTrustedBeforeThePage() throws ParseProblem {
        Offer offer = shop.product(pages.page("product-script.html", "/product.asp?lt_c=1&itemid=8991&qv=1&"));

        assertThat(offer.productId()).isEqualTo("8991");
        assertThat(offer.description().name()).isEqualTo("2020 Brass 3/4\" inch; {Ornament} Hooks - Pkg \"of\" 20");
        assertThat(offer.description().sku()).isEqualTo("QGO1010 or QSB6083 or QSB6294");
        assertThat(offer.description().releaseYear()).isEqualTo(2020);
        assertThat(offer.description().ornament()).isFalse();
        assertThat(offer.price()).isEqualTo(usd("3.99"));
        assertThat(offer.availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(offer.links().page()).isEqualTo(BASE.resolve("/product.asp?itemid=8991"));
        assertThat(offer.sources())
                .containsEntry("sku", "_3d_item")
                .containsEntry("price", "_3d_item")
                .containsEntry("releaseYear", "name");
    }

    @Test
    void thePageOf2020HasBrandAndStockUnderOneId() throws ParseProblem {
        Offer offer = shop.product(pages.page("product-2020.html", "/1975-Betsey-Clark_p_25615.html"));

        assertThat(offer.productId()).isEqualTo("25615");
        assertThat(offer.description().brand()).isEqualTo("Hallmark");
        assertThat(offer.availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(offer.description().sku()).isEqualTo("QX1571NB");
        assertThat(offer.description().condition()).isEqualTo("NB");
        assertThat(offer.price()).isEqualTo(usd("28.95"));
        assertThat(offer.description().lore().series()).isEqualTo("Nature's Sketchbook");
        assertThat(offer.description().lore().seriesNumber()).isEqualTo(4);
        assertThat(offer.sources()).containsEntry("availability", "page").containsEntry("condition", "sku");
    }

    @ParameterizedTest
    @CsvSource({"2015, AVAILABLE, 25.00", "2018, UNAVAILABLE, ", "core, AVAILABLE, 25.00"})
    void microdataOfEachGenerationIsTheProductsOwn(String generation, Availability availability, String regular)
            throws ParseProblem {
        Offer offer = shop.product(pages.page("product-" + generation + ".html", "/Santas-Sleigh-4_p_4242.html"));

        assertThat(offer.productId()).isEqualTo("4242");
        assertThat(offer.description().name()).isEqualTo("Santa's Sleigh #4");
        assertThat(offer.description().sku()).isEqualTo("QX9007");
        assertThat(offer.description().releaseYear()).isEqualTo(2015);
        assertThat(offer.availability()).isEqualTo(availability);
        assertThat(offer.price()).isEqualTo(regular == null ? usd("20") : sale("20", regular));
        assertThat(offer.links().image()).isEqualTo(BASE.resolve("/assets/images/2015/1795qx9007.jpg"));
        assertThat(offer.description().lore().text())
                .startsWith("Third in the Santa series")
                .doesNotContain("Bought two");
        assertThat(offer.sources()).containsEntry("name", "microdata").containsEntry("releaseYear", "breadcrumb");
    }

    @Test
    void productsAreKnownByTheirUrl() {
        assertThat(shop.productId(BASE.resolve("/1973-Angel_p_9.html"))).isEqualTo("9");
        assertThat(shop.productId(BASE.resolve("/product.asp?lt_c=1&itemid=25615&qv=1&")))
                .isEqualTo("25615");
        assertThat(shop.productId(BASE.resolve("/product.asp?catalogid=7"))).isEqualTo("7");
        assertThat(shop.productId(BASE.resolve("/angel.html?x=1"))).isEqualTo("url:/angel.html");
    }

    private static YearLink year(int year, String path) {
        return new YearLink(year, BASE.resolve(path));
    }

    private static PriceTag usd(String amount) {
        return PriceTag.of(Money.usd(amount));
    }

    private static PriceTag sale(String now, String before) {
        return new PriceTag(PriceTag.Kind.FIXED, Money.usd(now), Money.usd(before));
    }
}
