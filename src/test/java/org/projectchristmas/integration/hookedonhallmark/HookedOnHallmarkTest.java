package org.projectchristmas.integration.hookedonhallmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description.Lore;
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

class HookedOnHallmarkTest implements IntegrationContract {
    private static final URI BASE = URI.create("http://127.0.0.1:8181/");
    private static final PriceTag SALE = new PriceTag(PriceTag.Kind.FIXED, Money.usd("29.99"), Money.usd("37.99"));

    private static final List<URI> SUBCATEGORIES = Stream.of(
                    "/2014-star-wars.html", "/2014-disney.html", "/2014-Disney.html")
            .map(BASE::resolve)
            .toList();

    private final HookedOnHallmark shop = new HookedOnHallmark(BASE);
    private final StoredPages pages = new StoredPages(HookedOnHallmarkTest.class, BASE);

    @Override
    public Integration integration() {
        return shop;
    }

    @Override
    public Document index() {
        return pages.page("years.html", "/keepsake-hallmark-ornaments-by-year.html");
    }

    @Override
    public List<Document> listings() {
        return List.of(subcategories(""), pages.page("year-paging.html", "/1991-2.html"));
    }

    @Override
    public List<Document> products() {
        return List.of(pages.page("product.html", "/1973-Angel_p_9.html"));
    }

    @Test
    void theWordsOfALinkTellItsYearWhereTheUrlDoesNot() throws ParseProblem {
        assertThat(shop.years(pages.page("years.html", "/keepsake-hallmark-ornaments-by-year.html")))
                .startsWith(
                        new YearLink(2022, BASE.resolve("/2022-disney-sale.html")),
                        new YearLink(2017, BASE.resolve("/hallmark-2017.html")),
                        new YearLink(2016, BASE.resolve("/2016-hallmark-ornaments.html")),
                        new YearLink(2015, BASE.resolve("/keepsake-2015.html")),
                        new YearLink(2014, BASE.resolve("/keepsake-2014.html")))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "/2014-VIEW-ALL.html, everything",
        "/2014-everything.html, View-All 2014",
        "/2014-everything.html, View all ornaments of 2014"
    })
    void aYearOfSubcategoriesIsReadThroughTheOneThatShowsAll(String href, String text) throws ParseProblem {
        ListingPage page = shop.listing(
                subcategories("<li><div class=sub-categories><a href='%s'>%s</a></div>".formatted(href, text)));

        assertThat(page.wholeListing()).isEqualTo(BASE.resolve(href));
        assertThat(page.subcategories()).containsExactlyElementsOf(SUBCATEGORIES);
        assertThat(page.products()).extracting(ListedProduct::productId).containsExactly("50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class=columns-5><li><a href=/k14.html><span>2014 Keepsake</span></a></li>%s</ul>",
                "<ul><li><a href=/k14.html>2014 Keepsake</a></li>%s</ul>",
                "<a class=subcat href=/k14.html>2014 Keepsake</a>%s"
            })
    void theViewOfAllIsFoundInAnyBlockOfAYearWithoutProducts(String block) throws ParseProblem {
        String all = "<li><a href=/2014-View-ALL.html><span>2014 View-ALL</span></a></li>";
        ListingPage page = shop.listing(
                pages.html("<h1 class=page_headers>2014</h1>" + block.formatted(all), "/hallmark-14.html"));

        assertThat(page.wholeListing()).isEqualTo(BASE.resolve("/2014-View-ALL.html"));
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(pages.html("<p>Welcome</p>" + block.formatted(all), "/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2014-View-ALL.html", "/2014-keepsake-view-all.html", "/2014_VIEW-ALL_c_661.html"})
    void aViewOfAllOfThePagesOwnYearTellsThatItIsAYears(String all) throws ParseProblem {
        String block =
                "<div class=columns-5><ul><li><a href=/2014-magic.html>Magic</a></li><li><a href='%s'>All</a></li></ul></div>"
                        .formatted(all);

        assertThat(shop.listing(pages.html(block, "/2014.html")).wholeListing()).isEqualTo(BASE.resolve(all));
        for (String elsewhere : List.of("/2013.html", "/magic.html", "/")) {
            assertThatExceptionOfType(ParseProblem.class).isThrownBy(() -> shop.listing(pages.html(block, elsewhere)));
        }
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(pages.html("<nav>" + block + "</nav>", "/2014.html")));
    }

    @Test
    void aPageOfTheViewOfAllIsNoOtherViewOfAll() throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>2014 Angel</a></div></div></div>
                <div class=paging><a href=2014-View-ALL_c_77-1-3.html>Previous</a><strong>2</strong>
                <a href=2014-View-ALL_c_77-3-3.html>Next</a></div>""", "/2014-View-ALL_c_77-2-3.html"));

        assertThat(page.wholeListing()).isNull();
        assertThat(page.next()).isEqualTo(BASE.resolve("/2014-View-ALL_c_77-3-3.html"));
    }

    @Test
    void aYearOfSubcategoriesWithoutAViewOfAllIsReadThroughEachOfThem() throws ParseProblem {
        ListingPage page = shop.listing(subcategories(""));

        assertThat(page.wholeListing()).isNull();
        assertThat(page.subcategories()).containsExactlyElementsOf(SUBCATEGORIES);
    }

    @ParameterizedTest
    @CsvSource({
        "/2014-disney-view-all.html, /2014-star-wars-view-all.html",
        "/2014-disney-view-all.html, /2014-star-wars.html",
        "/view_category.asp?viewall=1&cat=7, /view_category.asp?viewall=1&cat=8",
    })
    void theViewOfAllOfASubcategoryIsNotOfTheYear(String one, String other) throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <h1 class=page_headers>2014</h1><p>New for 2026! <a href=/new-arrivals.html>View All</a></p>
                <div id=subcategoriesBlock><ul class=sub-categories-format>
                <li><div class=sub-categories><a href='%s'><span class=name>2014 Disney</span></a></div></li>
                <li><div class=sub-categories><a href='%s'><span class=name>2014 Star Wars</span></a></div></li>
                </ul></div>""".formatted(one, other), "/2014-hallmark.html"));

        assertThat(page.wholeListing()).isNull();
        assertThat(page.subcategories()).containsExactly(BASE.resolve(one), BASE.resolve(other));
    }

    @Test
    void aYearGoesOnWithItsPagesWhereTheNextOneIsAViewOfAllToo() throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>2014 Angel</a></div></div></div>
                <div class=paging><strong>1</strong> <a href=/2014-disney-view-all-2.html>Next</a></div>""", "/2014-disney-view-all.html"));

        assertThat(page.wholeListing()).isNull();
        assertThat(page.next()).isEqualTo(BASE.resolve("/2014-disney-view-all-2.html"));
    }

    @Test
    void aPagedYearGoesOnWhereItSaysNext() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-paging.html", "/1991-2.html"));

        assertThat(page.next()).isEqualTo(BASE.resolve("/1991-3.html"));
        assertThat(page.wholeListing()).isNull();
    }

    @Test
    void aProductWithoutScriptOrMicrodataIsReadFromItsForm() throws ParseProblem {
        Offer offer = shop.product(pages.page("product.html", "/1973-Angel_p_9.html"));

        assertThat(offer.productId()).isEqualTo("9");
        assertThat(offer.description().name()).isEqualTo("Yarn Angel - Damaged Box");
        assertThat(offer.description().condition()).isEqualTo("DB");
        assertThat(offer.description().releaseYear()).isEqualTo(1973);
        assertThat(offer.description().sku()).isEqualTo("XHD785");
        assertThat(offer.price()).isEqualTo(PriceTag.of(Money.usd("29.95")));
        assertThat(offer.availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(offer.links().page()).isEqualTo(BASE.resolve("/1973-Angel_p_9.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemprop=description", "class=short-description", "class=item", "class=description"})
    void aDescriptionIsReadFromAFormWithoutMicrodata(String mark) throws ParseProblem {
        Offer offer = shop.product(pages.html("""
                <form id=add><h1>2003 Frosty</h1><span id=product_id>QX1</span><span id=price>$10.00</span>
                <div %s>4th in the Frosty Friends series. Artist: Ed Seale Size: 3" H</div></form>
                <section itemscope itemtype=http://schema.org/Review><div itemprop=description>A gift for my
                daughter, who collects them all. Artist: Nobody. 9th in the Wrong series. Size: 99" H</div></section>
                """.formatted(mark), "/Frosty_p_1.html"));

        assertThat(offer.description().lore())
                .extracting(Lore::series, Lore::seriesNumber, Lore::artist, Lore::size)
                .containsExactly("Frosty Friends", 4, "Ed Seale", "3\" H");
    }

    @Test
    void whatStructuredDataCutOffIsReadFromTheDescriptionOnThePage() throws ParseProblem {
        Offer offer = shop.product(pages.html("""
                <script type=application/ld+json>{"@type": "Product", "name": "2003 Frosty", "sku": "QX1",
                "description": "Frosty is back. Artist: Ed Seale"}</script>
                <h1 class=page_headers>2003 Frosty</h1><span id=product_id>QX1</span><span id=price>$10.00</span>
                <div class=description>Frosty is back. Artist: Ed Seale<br>4th in the Frosty Friends series.
                Size: 3" H</div>""", "/Frosty_p_1.html"));

        assertThat(offer.description().lore())
                .extracting(Lore::series, Lore::seriesNumber, Lore::artist, Lore::size)
                .containsExactly("Frosty Friends", 4, "Ed Seale", "3\" H");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del class=regular-price>$37.99</del> <span class=sale-price>$29.99</span> <span class=on-sale-badge>Save 21%</span>",
                "<del class=regular-price>$37.99</del> <span class=sale-price>$29.99</span> <span class=on-sale-badge>Save $8.00</span>",
                "<div class=on-sale>Save 21%</div><del class=price2>$37.99&nbsp;</del>$29.99",
                "<div class=on-sale>21% Off</div><del class=price2>$37.99&nbsp;</del>$29.99",
            })
    void aSavingOnACardLeavesItsPriceAlone(String price) throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>2014 Angel</a></div>
                <div class=price>%s</div></div></div>""".formatted(price), "/2014.html"));

        assertThat(page.products()).extracting(ListedProduct::price).containsExactly(SALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<script>var _3d_item = {catalogid: 1, id: 'QX1', name: '2014 Angel', price: '37.99', availability: 1, currency: 'USD'};</script>"
            })
    void aSavingBesideAProductsSalePriceLeavesItAlone(String script) throws ParseProblem {
        Offer offer = shop.product(pages.html(script + """
                <form id=add><h1>2014 Angel</h1><div class=saleprice><del class=original-price>$37.99</del>
                <span id=price class=sale-price>$29.99</span> <span class=yousave>Save $8.00 (21%)</span></div></form>""", "/A_p_1.html"));

        assertThat(offer.price()).isEqualTo(SALE);
    }

    private Document subcategories(String viewAll) {
        String html =
                pages.page("year-subcategories.html", "/2014.html").outerHtml().replace("VIEWALL", viewAll);
        return pages.html(html, "/2014-hallmark.html");
    }
}
