package org.projectchristmas.integration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

class StructuredDataTest {
    private static final String PLAIN =
            "{\"@type\":\"Product\",\"name\":\"1973 Angel\",\"sku\":\"XHD785\",\"brand\":{\"name\":\"Hallmark\"},"
                    + "\"image\":[\"/a.jpg\"],\"offers\":{\"price\":\"29.95\",\"priceCurrency\":\"USD\",\"availability\":\"http://schema.org/InStock\"}}";

    private static StructuredData page(String... blocks) {
        var html = new StringBuilder("<h1>1973 Angel</h1>");
        for (String block : blocks) {
            html.append("<script type='application/ld+json'>").append(block).append("</script>");
        }
        return StructuredData.of(Jsoup.parse(html.toString()));
    }

    private static ProductData read(String... blocks) {
        return page(blocks).jsonLd().orElseThrow();
    }

    private static Offers offers(String offers) {
        ProductData data = read("{\"@type\":\"Product\",\"name\":\"X\",\"offers\":" + offers + "}");
        return new Offers(data.price(), data.availability());
    }

    @Test
    void aPlainBlockIsRead() {
        ProductData data = read(PLAIN);
        assertThat(data)
                .isEqualTo(new ProductData(
                        "json-ld",
                        "1973 Angel",
                        "XHD785",
                        "Hallmark",
                        null,
                        "/a.jpg",
                        null,
                        PriceTag.of(Money.usd("29.95")),
                        null,
                        Availability.AVAILABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + "%s" + "]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Shop\"},%s]}",
                "{\"@type\":\"ItemPage\",\"mainEntity\":%s}",
                "<!-- %s -->",
                "<!-- a note --> %s",
                "/* a */\n<!-- x -->\n// b\n%s",
                "{ <!-- x --> \"@graph\": <!-- \" --> [%s] }",
                "//<![CDATA[\n%s\n//]]>",
                "/*<![CDATA[*/ %s /*]]>*/",
                "/* the product */ %s // end",
                "[null, %s,]",
                "[[%s]]"
            })
    void aBlockInAnyWrappingIsRead(String wrapping) {
        assertThat(read(wrapping.replace("%s", PLAIN)).sku()).isEqualTo("XHD785");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"Product\",\"Thing\"]",
                "\"http://schema.org/Product\"",
                "[\"https://schema.org/Product\"]",
                "\"schema:Product\"",
                "\"IndividualProduct\""
            })
    void aTypeMayBeAListOrAUrl(String type) {
        assertThat(read(PLAIN.replace("\"Product\"", type)).sku()).isEqualTo("XHD785");
    }

    @Test
    void brokenAndForeignBlocksHideNoGoodOne() {
        String other = PLAIN.replace("1973 Angel", "1999 Other").replace("XHD785", "QX1");
        String list = "{\"@type\":\"ItemList\",\"itemListElement\":[" + other + "]}";
        assertThat(read("null", "", "{\"@type\":\"Product\", oops", "{{{ Product", list, other, PLAIN)
                        .sku())
                .isEqualTo("XHD785");
        assertThat(page("null", "[]", list).jsonLd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"offers\":{\"price\":\"\"}", ",\"sku\":\"\""})
    void aRatingsBlockOfTheSameNameHidesNothing(String rest) {
        String rating =
                "{\"@type\":\"Product\",\"name\":\"1973 Angel\",\"aggregateRating\":{\"ratingValue\":5}" + rest + "}";
        assertThat(read(rating, PLAIN)).isEqualTo(read(PLAIN));
        assertThat(read(PLAIN, rating)).isEqualTo(read(PLAIN));
    }

    @Test
    void whatTheBlockWithTheOfferLeavesOutIsTakenFromAnotherOfItsName() {
        ProductData data = read(
                "{\"@type\":\"Product\",\"name\":\"1973 Angel\",\"sku\":\"QX1\",\"description\":\"Yarn.\"}", PLAIN);
        assertThat(data.sku()).isEqualTo("XHD785");
        assertThat(data.text()).isEqualTo("Yarn.");
    }

    @Test
    void controlCharactersTrailingCommasAndEscapesAreSurvived() {
        ProductData data = read(
                "{\"@type\":\"Product\",\"name\":\"1973\tAn&amp;gel\n\\'s\",\"sku\":\"XHD785\",\"description\":\"a\u0001b\",}");
        assertThat(data.name()).isEqualTo("1973 An&gel 's");
        assertThat(data.sku()).isEqualTo("XHD785");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9TH Gen 2.5\" Axle", "3\" x 4\" Hook", "2.5\"", "\"Collin\"", "QX1571 \"A\", 3\" H"})
    void unescapedQuotesAreRepaired(String sku) {
        ProductData data = read("{\"@type\":\"Product\",\"name\":\"1973 Angel\",\"mpn\":\"" + sku + "\",\n \"sku\":\""
                + sku + "\", \"offers\":{\"price\":\"29.95\",\"availability\":\"InStock\"}}");
        assertThat(data.sku()).isEqualTo(sku);
        assertThat(data.price().price()).isEqualTo(Money.usd("29.95"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/* the \"maker's\" */", "// the \"maker's\"\n", "<!-- the \"maker's\" -->", "/* a */ // b\n"})
    void unescapedQuotesAreRepairedAmongComments(String comment) {
        String block = "{#\"@type\":\"Product\",#\"name\"#:\"1973 Angel\"#,\"sku\":#\"2.5\" x 3\" \"A\"\"#,"
                + "#\"offers\":{\"price\":\"29.95\"#}#}";
        ProductData data = read(block.replace("#", comment));
        assertThat(data.sku()).isEqualTo("2.5\" x 3\" \"A\"");
        assertThat(data.price().price()).isEqualTo(Money.usd("29.95"));
    }

    @Test
    void whatAnAggregateDoesNotSayOfTheStockItsOffersSay() {
        String aggregate = "{\"@type\":\"AggregateOffer\",\"lowPrice\":\"10\",\"highPrice\":\"20\",%s\"offers\":[%s]}";
        String gone = "{\"availability\":\"OutOfStock\",\"price\":\"10\"}";
        assertThat(offers(aggregate.formatted("", gone)).availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(offers(aggregate.formatted("", gone + ",{\"availability\":\"InStock\",\"price\":\"20\"}"))
                        .availability())
                .isEqualTo(Availability.AVAILABLE);
        assertThat(offers(aggregate.formatted("\"availability\":\"InStock\",", gone))
                        .availability())
                .isEqualTo(Availability.AVAILABLE);
        assertThat(offers(aggregate.formatted("", gone)).price())
                .isEqualTo(new PriceTag(PriceTag.Kind.FROM, Money.usd("10"), null));
    }

    @Test
    void offersComeAsObjectListRangeOrSpecification() {
        var range = new PriceTag(PriceTag.Kind.FROM, Money.usd("10"), null);
        assertThat(
                        offers(
                                "[{\"price\":12,\"availability\":\"OutOfStock\"},{\"price\":10.0,\"availability\":\"InStock\"}]"))
                .isEqualTo(new Offers(range, Availability.AVAILABLE));
        assertThat(offers("{\"@type\":\"AggregateOffer\",\"lowPrice\":\"10\",\"highPrice\":\"20\"}")
                        .price())
                .isEqualTo(range);
        assertThat(offers("{\"minPrice\":\"10.00\",\"maxPrice\":\"20.00\"}").price())
                .isEqualTo(range);
        assertThat(offers("{\"minPrice\":\"10.00\",\"maxPrice\":\"10.00\"}").price())
                .isEqualTo(PriceTag.of(Money.usd("10")));
        assertThat(offers("{\"@type\":\"AggregateOffer\",\"offers\":[{\"price\":\"10\"},{\"price\":\"20\"}]}")
                        .price())
                .isEqualTo(range);
        assertThat(offers("{\"priceSpecification\":{\"price\":1.23,\"priceCurrency\":\"CAD\"}}")
                        .price()
                        .price())
                .hasToString("1.23 CAD");
        assertThat(offers(
                                "{\"priceSpecification\":[{\"priceType\":\"https://schema.org/ListPrice\",\"price\":\"15\"},{\"price\":\"10\"}]}")
                        .price())
                .isEqualTo(new PriceTag(PriceTag.Kind.FIXED, Money.usd("10"), Money.usd("15")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "\"\"",
                "\"$NaN\"",
                "NaN",
                "Infinity",
                "\"$Infinity\"",
                "null",
                "1e999999999",
                "[]",
                "\"0.00\"",
                "{}"
            })
    void aPriceThatIsNoneIsNone(String price) {
        assertThat(offers("{\"price\":" + price + ",\"availability\":\"https://schema.org/SoldOut\"}"))
                .isEqualTo(new Offers(PriceTag.NONE, Availability.UNAVAILABLE));
    }

    @Test
    void roundNumbersKeepTheirValue() {
        assertThat(offers("{\"price\":100}").price().price()).isEqualTo(Money.usd("100"));
        assertThat(offers("{\"price\":1200.00}").price().price()).isEqualTo(Money.usd("1200"));
        assertThat(offers("{\"price\":\"100,000,000.00\"}").price().price()).isEqualTo(Money.usd("100000000"));
    }

    @Test
    void depthAndSizeAreBounded() {
        assertThat(page("[".repeat(100_000) + PLAIN, "{\"a\":".repeat(50_000) + "Product")
                        .jsonLd())
                .isEmpty();
        assertThat(page("{\"@type\":\"Product\",\"name\":\"" + "\"a".repeat(400_000))
                        .jsonLd())
                .isEmpty();
    }

    @Test
    void breadcrumbsAreRead() {
        String list =
                "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Home\"},{\"item\":{\"name\":\"1973 Hallmark Ornaments\"}}]}";
        assertThat(page(list).breadcrumbs()).containsExactly("Home", "1973 Hallmark Ornaments");
        String scope =
                "<ol itemscope itemtype='https://schema.org/BreadcrumbList'><li itemprop=itemListElement itemscope>"
                        + "<a itemprop=item href=/><span itemprop=name>Home</span></a></li></ol>";
        assertThat(StructuredData.of(Jsoup.parse(scope)).breadcrumbs()).containsExactly("Home");
    }

    @Test
    void anAssignedObjectIsCutByItsBraces() {
        var page = Jsoup.parse(
                "<script>var other_BCData = {a:1}; BCData.x = 2;\nvar BCData = {\"name\":\"a; b} </b> &quot; \\\" {\","
                        + "\"product_attributes\":{\"sku\":\"QX1\",\"stock\":null}};\nvar more = {};</script>");
        assertThat(StructuredData.of(page)
                        .assigned("BCData")
                        .orElseThrow()
                        .at("/product_attributes/sku")
                        .asText())
                .isEqualTo("QX1");
        assertThat(StructuredData.of(page).assigned("more"))
                .hasValueSatisfying(node -> assertThat(node.isEmpty()).isTrue());
        assertThat(StructuredData.of(page).assigned("missing")).isEmpty();
        assertThat(StructuredData.of(Jsoup.parse("<script>BCData = {\"a\":{")).assigned("BCData"))
                .isEmpty();
    }
}
