package org.projectchristmas.integration.hallmarkornaments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.StoredPages;

/** What a page shows of a product's price and stock, and what it only seems to. */
class ShownPriceAndStockTest {
    private static final URI BASE = URI.create("https://www.hallmarkornaments.com/");

    private final HallmarkOrnaments shop = new HallmarkOrnaments(BASE);
    private final StoredPages pages = new StoredPages(ShownPriceAndStockTest.class, BASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section class=companion_block><h3>Frequently bought together</h3><a href=/B_p_2.html>1998 Bell</a> <del>$49.95</del> $39.95</section>",
                "<div class=description><p>A retired piece, once <s>$49.95</s> elsewhere.</p></div>",
                "<p>A retired piece, once <s>$49.95</s> elsewhere.</p>",
            })
    void anAmountStruckElsewhereOnThePageIsNoFormerPrice(String block) throws ParseProblem {
        for (String place : List.of(
                "%s</div></form></section>",
                "</div>%s</form></section>", "</div></form>%s</section>", "</div></form></section>%s")) {
            Offer offer = shop.product(pages.html(
                    "<section id=listing itemscope itemtype=http://schema.org/Product><form id=add><div class=details><h1 itemprop=name>1998 Angel</h1>"
                            + "<div class=price><span id=price itemprop=price>$19.95</span></div>"
                            + place.formatted(block),
                    "/A_p_1.html"));

            assertThat(offer.price()).isEqualTo(PriceTag.of(Money.usd("19.95")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del>$25.00</del> <span id=price>$19.95</span>",
                "<div><del>$25.00</del> <span id=price>$19.95</span></div>",
                "<del>$25.00</del> <div><span id=price>$19.95</span></div>",
                "<table><tr><td>Retail:<td><del>$25.00</del><tr><td>Now:<td><span id=price>$19.95</span></table>",
                "<div><p>Retail: <del>$25.00</del></p><p>Now: <span id=price>$19.95</span></p></div>",
            })
    void anAmountStruckBesideThePriceIsTheFormerOne(String block) throws ParseProblem {
        Offer offer = shop.product(pages.html(
                "<form id=add><h1>1998 Angel</h1>" + block + "<div class=description>A bird</div></form>",
                "/A_p_1.html"));

        assertThat(offer.price()).isEqualTo(new PriceTag(PriceTag.Kind.FIXED, Money.usd("19.95"), Money.usd("25")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1<!-- x -->9.95 | 19.95",
                "$<!-- START -->19.95<!-- END --> | 19.95",
                "$1,<!-- c -->024.50 | 1024.50",
                "$19<!-- d -->.<!-- c -->95 | 19.95",
                "$<span>19</span>.<span>95</span> | 19.95",
                "<sup>$</sup>19<sup>95</sup> | 19.95",
                "$<b>1,024</b> <sup>95</sup> | 1024.95",
                "$19.95<sup>10</sup> | 19.95",
                "<span>$20</span><span>3 in stock</span> | 20",
                "<span>$19.95</span><br>24 sold | 19.95",
            })
    void aPriceIsReadAcrossTheCommentsAndTagsWithinIt(String markup, String price) throws ParseProblem {
        PriceTag expected = PriceTag.of(Money.usd(price));

        assertThat(shop.listing(pages.html(
                                "<div id=itemsBlock><div class=product-item>"
                                        + "<div class=name><a href=/A_p_1.html>1998 Angel</a></div><div class=price>%s</div></div></div>"
                                                .formatted(markup),
                                "/1998_c_263.html"))
                        .products())
                .extracting(ListedProduct::price)
                .containsExactly(expected);
        assertThat(shop.listing(pages.html(
                                "<table id=productCategoryBlock><tr><td><a href=/A_p_1.html>1998 Angel</a> %s</td></tr></table>"
                                        .formatted(markup),
                                "/1998_c_263.html"))
                        .products())
                .extracting(ListedProduct::price)
                .containsExactly(expected);
        for (String page : List.of(
                "<form id=add><h1>1998 Angel</h1><span id=price>%s</span></form>",
                "<section itemscope itemtype=http://schema.org/Product><h1 itemprop=name>1998 Angel</h1><span itemprop=price>%s</span></section>")) {
            assertThat(shop.product(pages.html(page.formatted(markup), "/A_p_1.html"))
                            .price())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display: none'><span id=availability>This item is currently out of stock</span></div>",
                "<div hidden><p><span id=availability>This item is currently out of stock</span></p></div>",
                "<span id=availability class=hidden>This item is currently out of stock</span>",
                "<span id=availability>In Stock<b style='display:none'>Out of stock</b></span>",
            })
    void aProductsHiddenStockTextIsNotRead(String hidden) throws ParseProblem {
        Offer offer = shop.product(pages.html(
                "<form id=add><h1>1998 Angel</h1><span id=price>$19.95</span><span id=availability>In Stock</span></form>"
                        + hidden,
                "/A_p_1.html"));

        assertThat(offer.availability()).isEqualTo(Availability.AVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>1998 Angel</a></div><div class=price>$5</div>"
                        + "<div class=status style=display:none>Out of Stock</div></div></div>",
                "<div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>1998 Angel</a></div><div class=price>$5</div>"
                        + "<div hidden><div class=status>Out of Stock</div></div></div></div>",
                "<table id=productCategoryBlock><tr><td><a href=/A_p_1.html>1998 Angel</a> $5 <span style=display:none>Out of Stock</span></td></tr>"
                        + "<tr><td><a href=/B_p_2.html>1998 Bell</a> $6</td></tr></table>",
            })
    void aCardsHiddenStockTextIsNotRead(String html) throws ParseProblem {
        ListedProduct card =
                shop.listing(pages.html(html, "/1998_c_263.html")).products().getFirst();

        assertThat(card.availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(card.price()).isEqualTo(PriceTag.of(Money.usd("5")));
    }
}
