package org.projectchristmas.integration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;

class BigCommerceProductTest {
    private static final String HOME = "https://shop.test/";

    private final BigCommerce shop = new BigCommerce(new VendorId("shop"), URI.create(HOME));

    @Test
    void aPriceIsInTheCurrencyThatThePageDeclaresForIt() throws ParseProblem {
        Offer offer = view("""
                <div itemprop=offers itemscope itemtype="http://schema.org/Offer"><div class=productView-price>
                <span class="price price--withoutTax" data-product-price-without-tax>$19.95</span></div>
                <div itemprop=priceSpecification itemscope itemtype="http://schema.org/PriceSpecification">
                <meta itemprop=price content=19.95><meta itemprop=priceCurrency content=CAD></div></div>""");
        assertThat(offer.price().price()).hasToString("19.95 CAD");
    }

    @Test
    void whatIsHiddenOrSavedIsNotThePrice() throws ParseProblem {
        Offer offer = view("""
                <div class=productView-price>
                <div class=price-section><span class="price price--withoutTax">$19.95</span></div>
                <div class=price-section style="display: none;"><span class="price price--withoutTax">$9.95</span></div>
                <div class=price-section>You save <span class="price price--withoutTax">$5.00</span></div></div>""");
        assertThat(offer.price().price()).hasToString("19.95 USD");
    }

    @ParameterizedTest
    @CsvSource({"null, UNKNOWN", "\"This product is currently unavailable.\", UNAVAILABLE", "\"Call us.\", UNKNOWN"})
    void ofWhatIsInStockButCannotBeOrderedTheShopsMessageDecides(String message, Availability availability)
            throws ParseProblem {
        Offer offer =
                view("<script>var BCData = {\"product_attributes\":{\"stock\":2,\"instock\":true,\"purchasable\":false,"
                        + "\"purchasing_message\":" + message + "}};</script>");
        assertThat(offer.availability()).isEqualTo(availability);
    }

    @Test
    void thatSomethingIsGoneCountsBeforeItsShippingTime() throws ParseProblem {
        Offer offer = view("""
                <dl class=productView-info><dt>Availability:</dt><dd>Usually ships in 24 hours</dd></dl>
                <div class="alertBox alertBox--error"><p>Out of stock</p></div>""");
        assertThat(offer.availability()).isEqualTo(Availability.UNAVAILABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A lovely angel for your tree.",
                "4th in the Thimble series.Artist: Ed SealeSize: 3\\\" H",
                "4th in the Thimble series. Artist: E..."
            })
    void theTextOnThePageTellsWhatACutOneDoesNot(String description) throws ParseProblem {
        Offer offer = view("""
                <script type="application/ld+json">{"@type":"Product","name":"1998 Angel","description":"%s"}</script>
                <article class=productView-description><div id=tab-description><p>4th in the Thimble series.</p>
                <p>Artist: Ed Seale</p><p style="display:none">Dimensions: 9"</p><p>Size: 3" H</p></div></article>""".formatted(description));
        assertThat(offer.description().lore())
                .isEqualTo(new Description.Lore(
                        "Thimble", 4, "Ed Seale", "3\" H", "4th in the Thimble series. Artist: Ed Seale Size: 3\" H"));
    }

    @Test
    void whatTheTextOnThePageLeavesOutIsTakenFromAnother() throws ParseProblem {
        Offer offer = view("""
                <script type="application/ld+json">{"@type":"Product","name":"1998 Angel","description":"Artist: Ed Seale"}</script>
                <div id=tab-description>Size: 3" H</div>""");
        assertThat(offer.description().lore())
                .isEqualTo(new Description.Lore(null, null, "Ed Seale", "3\" H", "Size: 3\" H"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frosty Friends | Frosty Friends |",
                "Frosty Friends #3 | Frosty Friends | 3",
                "Frosty Friends (#3) | Frosty Friends | 3",
                "Frosty Friends Series, No. 3 | Frosty Friends | 3",
                "#3 in the Frosty Friends series | Frosty Friends | 3",
                "3rd in the Frosty Friends series | Frosty Friends | 3",
                "Love, Peace & Joy | Love, Peace & Joy |",
                "Route 66 | Route 66 |",
                "N/A | |",
                "None | |"
            })
    void aSeriesRowIsReadHoweverItIsWritten(String row, String series, Integer number) throws ParseProblem {
        Offer offer = view("<dl class=productView-info><dt>Series:</dt><dd>" + row
                + "</dd><dt>Artist:</dt><dd>Unknown</dd><dt>Size:</dt><dd>N/A</dd></dl>");
        assertThat(offer.description().lore()).isEqualTo(new Description.Lore(series, number, null, null, null));
    }

    /** A product's page with this within its view. */
    private Offer view(String html) throws ParseProblem {
        return shop.product(Jsoup.parse(
                "<div class=productView itemscope itemtype=http://schema.org/Product><h1 class=productView-title itemprop=name>1998 Angel</h1>"
                        + html + "</div>",
                HOME + "1998-angel.html"));
    }
}
