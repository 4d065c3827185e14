package org.projectchristmas.integration.ornamentshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
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

class OrnamentShopTest implements IntegrationContract {
    private static final String HOME = "https://shop.test/";
    private static final String YEAR = HOME + "1998-hallmark-ornaments-g1-y98.html";

    private final OrnamentShop shop = new OrnamentShop(URI.create("https://shop.test"));

    private final StoredPages pages = new StoredPages(OrnamentShopTest.class, URI.create(HOME));

    private Document page(String name, String url) {
        return pages.page(name + ".html", url);
    }

    @Override
    public Integration integration() {
        return shop;
    }

    @Override
    public Document index() {
        return page("index", HOME + "hallmark-ornaments-by-year.html");
    }

    @Override
    public List<Document> listings() {
        return List.of(page("listing-2020", YEAR), page("listing-2026", YEAR + "?page=2"), page("listing-list", YEAR));
    }

    @Override
    public List<Document> products() {
        return List.of(
                page("product-2020", HOME + "cedar-waxwing-nb.html"),
                page("product-microdata", HOME + "wooden-train.html"),
                page("product-2026", HOME + "2006-natures-sketchbook-4.html?utm_source=x&setCurrencyId=1#top"),
                page("product-call", HOME + "1989-thimble-puppy.html"));
    }

    private ListingPage listing(int number) throws ParseProblem {
        return shop.listing(listings().get(number));
    }

    private Offer offer(int number) throws ParseProblem {
        return shop.product(products().get(number));
    }

    private static URI shop(String path) {
        return URI.create(HOME + path);
    }

    @Test
    void theYearIndexIsKnown() {
        assertThat(shop.yearIndex()).isEqualTo(shop("hallmark-ornaments-by-year.html"));
        assertThat(new OrnamentShop(URI.create("http://127.0.0.1:8080/")).yearIndex())
                .isEqualTo(URI.create("http://127.0.0.1:8080/hallmark-ornaments-by-year.html"));
    }

    @Test
    void yearsStandBetweenPriceFiltersAndOtherLinks() throws ParseProblem {
        assertThat(shop.years(index()))
                .containsExactly(
                        new YearLink(2026, shop("2026-hallmark-ornaments-g1-y26.html")),
                        new YearLink(1998, shop("1998-hallmark-ornaments-g1-y98.html")),
                        new YearLink(1973, shop("1973-hallmark-ornaments-g1-y73.html")));
    }

    @Test
    void withoutASideBarTheYearsAreFoundAmongAllLinks() throws ParseProblem {
        Document page = Jsoup.parse(
                "<a href='/1998-hallmark-ornaments-g1-y98.html'>1998</a><a href='/2014-father-christmas.html'>2014 Father Christmas</a>"
                        + "<a href='/2014-felt-ornaments-set.html'>2014 Felt</a><a href='/1997-hallmark-ornaments/'>1997</a>",
                HOME);
        assertThat(shop.years(page)).extracting(YearLink::year).containsExactly(1998, 1997);
    }

    @Test
    void aGridOf2020IsReadCardByCard() throws ParseProblem {
        List<ListedProduct> products = listing(0).products();

        assertThat(products)
                .extracting(ListedProduct::productId)
                .containsExactly("101", "102", "103", "104", "url:/1998-no-id.html");
        ListedProduct first = products.getFirst();
        assertThat(first.name()).isEqualTo("1998 Father Christmas #11");
        assertThat(first.link()).isEqualTo(shop("1998-father-christmas-11.html"));
        assertThat(first.price()).isEqualTo(PriceTag.of(Money.usd("28.95")));
        assertThat(first.availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(first.image()).isEqualTo(shop("stencil/500x659/products/101/father.jpg?c=2"));
        ListedProduct sale = products.get(1);
        assertThat(sale.price()).isEqualTo(new PriceTag(PriceTag.Kind.FIXED, Money.usd("60"), Money.usd("120")));
        assertThat(sale.availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(sale.image()).isEqualTo(shop("img/waxwing-80.jpg"));
        assertThat(products.get(2).price()).isEqualTo(new PriceTag(PriceTag.Kind.FROM, Money.usd("10"), null));
        assertThat(products.get(2).availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(products.get(3).name()).isEqualTo("1998 Same Name");
        assertThat(products.get(3).price()).isEqualTo(PriceTag.ON_REQUEST);
        assertThat(products.get(3).availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(products.get(3).link()).isEqualTo(shop("1998-same-name-2.html"));
        assertThat(products.get(4).price()).isEqualTo(PriceTag.ON_REQUEST);
    }

    @Test
    void aGridOf2026IsReadCardByCard() throws ParseProblem {
        List<ListedProduct> products = listing(1).products();

        assertThat(products).extracting(ListedProduct::productId).containsExactly("201", "202", "203", "204");
        assertThat(products)
                .extracting(ListedProduct::name)
                .containsExactly(
                        "2026 Nature's Sketchbook #4 - Red Cardinal", "2026 Angel", "2026 Bell, the Loud", "2026 Gone");
        assertThat(products)
                .extracting(ListedProduct::price)
                .containsExactly(
                        PriceTag.of(Money.usd("39.59")),
                        new PriceTag(PriceTag.Kind.FROM, Money.usd("29.99"), null),
                        PriceTag.of(Money.usd("5")),
                        PriceTag.of(new Money(new BigDecimal("1.23"), "CAD")));
        assertThat(products)
                .extracting(ListedProduct::availability)
                .containsExactly(
                        Availability.UNKNOWN,
                        Availability.UNAVAILABLE,
                        Availability.AVAILABLE,
                        Availability.UNAVAILABLE);
        assertThat(products.getFirst().link()).isEqualTo(shop("2026-natures-sketchbook-4.html"));
        assertThat(products.getFirst().image()).isEqualTo(URI.create("https://cdn.test/80w/p/201.jpg"));
    }

    @Test
    void aCardWithoutALinkIsToldAndTakesNoOtherWithIt() throws ParseProblem {
        String broken = "<article class=card data-entity-id=7><h3 class=card-title>1998 Bell</h3></article>";
        String listing = "<div id=product-listing-container>%s</div>";
        ListingPage page = shop.listing(Jsoup.parse(
                listing.formatted(
                        "<article class=card data-entity-id=1><h3 class=card-title><a href=/a.html>1998 Angel</a></h3></article>"
                                + broken),
                YEAR));

        assertThat(page.products()).extracting(ListedProduct::productId).containsExactly("1");
        assertThat(page.unreadable()).isEqualTo(1);
        assertThatThrownBy(() -> shop.listing(Jsoup.parse(listing.formatted(broken), YEAR)))
                .isInstanceOf(ParseProblem.class);
    }

    @Test
    void aListIsReadLikeAGrid() throws ParseProblem {
        ListedProduct product = listing(2).products().getFirst();
        assertThat(product.productId()).isEqualTo("301");
        assertThat(product.name()).isEqualTo("1986 Cedar Waxwing");
        assertThat(product.price()).isEqualTo(PriceTag.of(Money.usd("359.99")));
        assertThat(product.availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(listing(2).next()).isEqualTo(URI.create(YEAR + "?page=2"));
    }

    @Test
    void theNextPageIsFollowedUntilAPageLinksItself() throws ParseProblem {
        assertThat(listing(0).next()).isEqualTo(URI.create(YEAR + "?page=2"));
        assertThat(listing(1).next()).isEqualTo(URI.create(YEAR + "?page=3"));
        assertThat(shop.listing(page("listing-2020", YEAR + "?page=2")).next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "NEXT", "next nofollow", "prefetch next"})
    void theHeadMaySayMoreOfTheNextPage(String relation) throws ParseProblem {
        ListingPage page = shop.listing(Jsoup.parse(
                "<link href='?page=2' rel='" + relation + "'><article class=card data-entity-id=1>"
                        + "<h3 class=card-title><a href=/a.html>1998 Angel</a></h3></article>",
                YEAR));

        assertThat(page.next()).isEqualTo(URI.create(YEAR + "?page=2"));
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "?page=2, 3", "?page=3, "})
    void aPagerOfNumbersAloneIsFollowedToo(String here, @Nullable Integer next) throws ParseProblem {
        ListingPage page = shop.listing(Jsoup.parse(
                "<div id=product-listing-container><article class=card data-entity-id=1><h3 class=card-title><a href=/a.html>1998 Angel</a></h3></article>"
                        + "<ul class=pagination-list><li class=pagination-item><a href='%1$s'>1</a></li>"
                                .formatted(YEAR)
                        + "<li class=pagination-item><a href='%1$s?page=2'>2</a></li><li class=pagination-item><a href='%1$s?page=3'>3</a></li></ul></div>"
                                .formatted(YEAR),
                YEAR + here));

        assertThat(page.next()).isEqualTo(next == null ? null : URI.create(YEAR + "?page=" + next));
    }

    @Test
    void anEmptyCategoryIsNoProblem() throws ParseProblem {
        assertThat(shop.listing(page("listing-empty", YEAR)))
                .isEqualTo(new ListingPage(List.of(), null, null, List.of(), OptionalInt.empty(), 0));
    }

    @Test
    void aPageBehindTheLastIsEmpty() throws ParseProblem {
        String html =
                "<h1 class=page-heading>1998</h1><div id=product-listing-container><ul class=productGrid></ul></div>";
        assertThat(shop.listing(Jsoup.parse(html, YEAR + "?page=9")).products()).isEmpty();
        assertThatThrownBy(() -> shop.listing(Jsoup.parse(html, YEAR))).isInstanceOf(ParseProblem.class);
    }

    @Test
    void aCategoryCanSayInWordsThatItIsEmpty() throws ParseProblem {
        String html =
                "<div id=product-listing-container><p>There are no products listed under this category.</p></div>";
        assertThat(shop.listing(Jsoup.parse(html, YEAR)).products()).isEmpty();
        String elsewhere = html.replace("product-listing-container", "page-content");
        assertThatThrownBy(() -> shop.listing(Jsoup.parse(elsewhere, YEAR))).isInstanceOf(ParseProblem.class);
    }

    @Test
    void aSavingBesideTheMereTextOfAPriceIsNotThePrice() throws ParseProblem {
        String html =
                "<div id=product-listing-container><article class=card data-entity-id=1><h3 class=card-title><a href=/a.html>1998 Angel</a></h3>"
                        + "<div class=card-text data-test-info-type=price>$19.95 Save 20%</div></article></div>";
        assertThat(shop.listing(Jsoup.parse(html, YEAR)).products().getFirst().price())
                .isEqualTo(PriceTag.of(Money.usd("19.95")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1<!-- x -->9.95 | 19.95",
                "$<span>19</span>.<span>95</span> | 19.95",
                "$<b>19</b><sup>95</sup> | 19.95",
                "<span>$20</span><span>3 in stock</span> | 20",
            })
    void aPriceIsReadAcrossTheCommentsAndTagsWithinIt(String markup, String price) throws ParseProblem {
        PriceTag expected = PriceTag.of(Money.usd(price));

        for (String block : List.of("%s", "<span data-product-price-without-tax class=price>%s</span>")) {
            String shown = block.formatted(markup);
            assertThat(shop.listing(Jsoup.parse(
                                    "<div id=product-listing-container><article class=card data-entity-id=1><h3 class=card-title><a href=/a.html>1998 Angel</a></h3>"
                                            + "<div class=card-text data-test-info-type=price>" + shown
                                            + "</div></article></div>",
                                    YEAR))
                            .products())
                    .extracting(ListedProduct::price)
                    .containsExactly(expected);
            for (String place : List.of(
                    "<div class=productView-price>%s</div>",
                    "<dl><dt>Price:</dt><dd>%s</dd></dl>",
                    "<div itemscope itemtype=http://schema.org/Product><b itemprop=name>1998 Angel</b><div itemprop=price>%s</div></div>")) {
                String page =
                        "<div class=productView><h1 class=productView-title>1998 Angel</h1>" + place.formatted(shown);
                assertThat(shop.product(Jsoup.parse(page, HOME + "a.html")).price())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aChallengeInPlaceOfAPageIsAProblem() {
        Document page = page("challenge", YEAR);
        assertThatThrownBy(() -> shop.listing(page)).isInstanceOf(ParseProblem.class);
        assertThatThrownBy(() -> shop.product(page)).isInstanceOf(ParseProblem.class);
        assertThatThrownBy(() -> shop.years(page)).isInstanceOf(ParseProblem.class);
    }

    @Test
    void aProductWithItsFactsInRowsIsReadByTheirLabels() throws ParseProblem {
        Offer offer = offer(0);
        Description description = offer.description();
        assertThat(offer.productId()).isEqualTo("102");
        assertThat(description.name()).isEqualTo("Cedar Waxwing NB");
        assertThat(description.sku()).isEqualTo("QX321-6NB");
        assertThat(description.brand()).isEqualTo("Hallmark");
        assertThat(description.condition()).isEqualTo("NB");
        assertThat(description.releaseYear()).isEqualTo(1998);
        assertThat(description.lore().series()).isEqualTo("Holiday Wildlife");
        assertThat(description.lore().seriesNumber()).isEqualTo(5);
        assertThat(description.lore().artist()).isEqualTo("Jon \"J.\" Doe");
        assertThat(description.lore().size()).isEqualTo("3?\" H");
        assertThat(offer.price()).isEqualTo(PriceTag.of(Money.usd("60")));
        assertThat(offer.availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(offer.links().page()).isEqualTo(shop("cedar-waxwing-nb.html"));
        assertThat(offer.links().image()).isEqualTo(shop("img/102.jpg"));
        assertThat(offer.sources())
                .containsEntry("sku", "dom")
                .containsEntry("condition", "sku")
                .containsEntry("release_year", "breadcrumb");
    }

    @ParameterizedTest
    @CsvSource({"No Box, NB", "mint in box, MIB", "mib, MIB", "Slightly Damaged Box, SDB", "New, New", "Used, Used"})
    void aRowNamesAConditionByItsCodeOrInWords(String row, String condition) throws ParseProblem {
        Offer offer = shop.product(Jsoup.parse("""
                <div class=productView><h1 class=productView-title>1998 Angel</h1><dl class=productView-info>
                <dt>SKU:</dt><dd>QX1</dd><dt>Condition:</dt><dd>%s</dd></dl>
                <input name=product_id value=7></div>""".formatted(row), HOME + "1998-angel.html"));

        assertThat(offer.description().condition()).isEqualTo(condition);
        assertThat(offer.sources()).containsEntry("condition", "dom");
    }

    @Test
    void aProductWithMicrodataIsReadWithoutItsReviews() throws ParseProblem {
        Offer offer = offer(1);
        Description description = offer.description();
        assertThat(offer.productId()).isNull();
        assertThat(description.name()).isEqualTo("Wooden Train #2");
        assertThat(description.sku()).isEqualTo("QGO1010 or QSB6083 or QSB6294");
        assertThat(description.ornament()).isFalse();
        assertThat(description.releaseYear()).isEqualTo(1986);
        assertThat(description.condition()).isNull();
        assertThat(description.lore().series()).isEqualTo("Wood Childhood Ornaments");
        assertThat(description.lore().artist()).isEqualTo("Peter Dutkin");
        assertThat(offer.price()).isEqualTo(new PriceTag(PriceTag.Kind.FIXED, Money.usd("10"), Money.usd("15")));
        assertThat(offer.availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(offer.sources()).containsEntry("price", "microdata").containsEntry("availability", "microdata");
    }

    @Test
    void aProductWithBrokenLinkedDataIsStillReadFromIt() throws ParseProblem {
        Offer offer = offer(2);
        Description description = offer.description();
        assertThat(offer.productId()).isEqualTo("401");
        assertThat(description.name()).isEqualTo("2006 Nature's Sketchbook #4 - Red Cardinal (SDB)");
        assertThat(description.sku()).isEqualTo("QXG7084\" or 3\" one");
        assertThat(description.condition()).isEqualTo("SDB");
        assertThat(description.releaseYear()).isEqualTo(2006);
        assertThat(description.lore())
                .extracting(
                        Description.Lore::series,
                        Description.Lore::seriesNumber,
                        Description.Lore::artist,
                        Description.Lore::size)
                .containsExactly("Nature's Sketchbook", 4, "John \"Collin\" Francis; Marjolein Bastin", "3\" H");
        assertThat(offer.price()).isEqualTo(new PriceTag(PriceTag.Kind.FROM, Money.usd("29.99"), null));
        assertThat(offer.availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(offer.links().page()).isEqualTo(shop("2006-natures-sketchbook-4.html"));
        assertThat(offer.links().image()).isEqualTo(shop("stencil/1280/401.jpg"));
        assertThat(offer.sources())
                .containsEntry("price", "json-ld")
                .containsEntry("sku", "json-ld")
                .containsEntry("condition", "name")
                .containsEntry("release_year", "name");
    }

    @Test
    void aProductWithoutAPriceSaysWhy() throws ParseProblem {
        Offer offer = offer(3);
        assertThat(offer.price()).isEqualTo(PriceTag.ON_REQUEST);
        assertThat(offer.availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(offer.description().sku()).isEqualTo("QX4552");
        assertThat(offer.sources()).containsEntry("sku", "bcdata").containsEntry("availability", "bcdata");
    }

    @Test
    void onlyCartLinksShowAProductsNumber() {
        assertThat(shop.productId(shop("cart.php?action=add&product_id=77"))).isEqualTo("77");
        assertThat(shop.productId(shop("1998-angel.html?page=2"))).isEqualTo("url:/1998-angel.html");
    }
}
