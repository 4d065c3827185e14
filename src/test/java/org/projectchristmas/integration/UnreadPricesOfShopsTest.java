package org.projectchristmas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.hallmarkornaments.HallmarkOrnaments;
import org.projectchristmas.integration.ornamentshop.OrnamentShop;

/** What cards and product pages of both platforms leave where the price cannot be read. */
class UnreadPricesOfShopsTest {
    private static final URI HOME = URI.create("https://shop.test/");
    private static final String SHIFT4_CARD = """
            <div id=category><h1 class=page_headers>1998</h1><div id=itemsBlock>
            <div class="product-item"><div class=name><a href=1998-Angel_p_7.html>1998 Angel</a></div>%s</div></div></div>
            """;
    private static final String SHIFT4_LOOSE = """
            <div id=productCategoryBlock><table><tr><td><a href=1998-Angel_p_7.html>1998 Angel</a><br>%s</td></tr>
            <tr><td><a href=1998-Bear_p_8.html>1998 Bear</a><br>$5.00</td></tr></table></div>
            """;
    private static final String BIG_COMMERCE_CARD = """
            <div id=product-listing-container><ul class=productGrid><li class=product><article class=card data-entity-id=7>
            <h3 class=card-title><a href=/1998-angel.html>1998 Angel</a></h3>%s</article></li></ul></div>
            """;
    private static final String SHIFT4_PAGE = """
            <section id=listing0 itemscope itemtype=http://schema.org/Product><form id=add><h1 itemprop=name>1998 Angel</h1>
            <span id=product_id>QX1</span>%s</form></section>
            """;
    private static final String BIG_COMMERCE_PAGE = """
            <div class=productView><h1 class=productView-title>1998 Angel</h1>
            <input type=hidden name=product_id value=7>%s</div>
            """;

    private static Document page(String layout, String price) {
        return Jsoup.parse(layout.formatted(price), HOME + "1998-Angel_p_7.html");
    }

    private static ListedProduct shift4Card(String layout, String price) throws ParseProblem {
        return new HallmarkOrnaments(HOME)
                .listing(page(layout, price))
                .products()
                .getFirst();
    }

    private static ListedProduct bigCommerceCard(String price) throws ParseProblem {
        return new OrnamentShop(HOME)
                .listing(page(BIG_COMMERCE_CARD, price))
                .products()
                .getFirst();
    }

    private static void assertLeft(PriceTag price, @Nullable String unread, @Nullable String expected) {
        assertThat(unread).isEqualTo(expected);
        assertThat(price.price()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <div class=price><span class=regular-price>$NaN</span></div> | $NaN
            <div class=price><del class=price2>$9.00&nbsp;</del><span class=hidden>Sale Price&nbsp;</span>$Infinity</div> | $Infinity
            <div class=price><span class=hidden>Your Price:&nbsp;</span></div> | ''
            <div class=price>$0.00</div> | -
            <div class=price>Call for Pricing</div> | -
            <div class=price>Sold Out</div> | -
            <div class=other></div> | -
            """)
    void aCardOfShift4LeavesWhatStandsInItsPrice(String block, @Nullable String expected) throws ParseProblem {
        ListedProduct card = shift4Card(SHIFT4_CARD, block);

        assertLeft(card.price(), card.unreadPrice(), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            $NaN | $NaN
            Was $9.00 Now $NaN | $NaN
            To Infinity and Beyond | -
            """)
    void aCardOfMereTextLeavesOnlyABrokenAmount(String text, @Nullable String expected) throws ParseProblem {
        ListedProduct card = shift4Card(SHIFT4_LOOSE, text);

        assertLeft(card.price(), card.unreadPrice(), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <div class=card-text data-test-info-type=price><span class="price price--withTax"></span><span class="price price--withoutTax">$NaN</span></div> | $NaN
            <div class=card-text data-test-info-type=price><div class=price-section>MSRP: <span class="price price--rrp">$20.00</span></div><div class=price-section><span class="price price--withoutTax"></span></div></div> | ''
            <div class=card-text data-test-info-type=price></div> | ''
            <div class=card-text data-test-info-type=price><p translate><a href=/login.php>Log in</a> for pricing</p></div> | -
            <div class=card-text data-test-info-type=price><span data-product-price-without-tax>$0.00</span></div> | -
            <div class=card-text data-test-info-type=rating></div> | -
            """)
    void aCardOfBigCommerceLeavesWhatStandsInItsPrice(String block, @Nullable String expected) throws ParseProblem {
        ListedProduct card = bigCommerceCard(block);

        assertLeft(card.price(), card.unreadPrice(), expected);
    }

    @Test
    void anAttributeWithoutACurrencyIsInTheCurrencyOfTheBrokenPrice() throws ParseProblem {
        ListedProduct card = bigCommerceCard(
                "<i data-product-price=5.00></i><div class=card-text data-test-info-type=price>CAD$NaN</div>");

        assertThat(card.price().price()).hasToString("5.00 CAD");
        assertThat(card.unreadPrice()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <span id=price itemprop=price>$NaN</span> | $NaN
            <meta itemprop=price content=NaN> | NaN
            <span id=price></span> | ''
            <script>var _3d_item = {"catalogid":7,"id":"QX1","name":"1998 Angel","price":"NaN"};</script> | NaN
            <script type=application/ld+json>{"@type":"Product","name":"1998 Angel","offers":{"price":"NaN"}}</script> | NaN
            <span id=price>$0.00</span> | -
            <b>Nice</b> | -
            """)
    void aProductPageOfShift4LeavesWhatStandsInItsPrice(String block, @Nullable String expected) throws ParseProblem {
        Offer offer = new HallmarkOrnaments(HOME).product(page(SHIFT4_PAGE, block));

        assertLeft(offer.price(), offer.unreadPrice(), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <div class=productView-price><span class=price--withTax></span><span class=price--withoutTax>$NaN</span></div> | $NaN
            <div class=productView-price><span class=price--withTax></span></div> | ''
            <script>var BCData = {"product_attributes":{"sku":"Q","price":{"without_tax":{"formatted":"$NaN","value":"NaN"}}}};</script> | NaN
            <script type=application/ld+json>{"@type":"Product","name":"1998 Angel","offers":[{"price":"Infinity"}]}</script> | Infinity
            <div itemscope itemtype=http://schema.org/Product><div itemprop=offers itemscope><meta itemprop=price content=NaN></div></div> | NaN
            <div class=productView-price>Call for Pricing</div> | -
            <b>Nice</b> | -
            """)
    void aProductPageOfBigCommerceLeavesWhatStandsInItsPrice(String block, @Nullable String expected)
            throws ParseProblem {
        Offer offer = new OrnamentShop(HOME).product(page(BIG_COMMERCE_PAGE, block));

        assertLeft(offer.price(), offer.unreadPrice(), expected);
    }

    @Test
    void aPriceThatOnePlaceTellsIsReadWhateverAnotherShows() throws ParseProblem {
        for (String block : List.of(
                "<span id=price>$NaN</span><meta itemprop=price content=5.00>",
                "<span id=price>$5.00</span><script>var _3d_item = {\"catalogid\":7,\"price\":\"NaN\"};</script>")) {
            Offer offer = new HallmarkOrnaments(HOME).product(page(SHIFT4_PAGE, block));
            assertThat(offer.price()).isEqualTo(PriceTag.of(Money.usd("5.00")));
            assertThat(offer.unreadPrice()).isNull();
        }
    }
}
