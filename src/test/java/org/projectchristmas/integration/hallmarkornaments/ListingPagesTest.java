package org.projectchristmas.integration.hallmarkornaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.StoredPages;

/** How a listing of many pages hangs together, and what on them is a product of this shop. */
class ListingPagesTest {
    private static final URI BASE = URI.create("https://www.hallmarkornaments.com/");

    private final HallmarkOrnaments shop = new HallmarkOrnaments(BASE);
    private final StoredPages pages = new StoredPages(HallmarkOrnamentsTest.class, BASE);

    @Test
    void aPagedListingKnowsItsNextPageAndItsWhole() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-html5.html", "/1995_c_260.html"));

        assertThat(page.total()).isEqualTo(OptionalInt.of(72));
        assertThat(page.next()).isEqualTo(BASE.resolve("/1995_c_260-2-3.html"));
        assertThat(page.wholeListing()).isEqualTo(BASE.resolve("/view_category.asp?viewall=1&cat=260"));
        assertThat(page.subcategories()).isEmpty();
    }

    @Test
    void aWholePageThatIsStillPagedGoesOnAndIsNotReadTwice() throws ParseProblem {
        ListingPage page = shop.listing(pages.page("year-html5.html", "/1995_c_260.html?viewall=1"));

        assertThat(page.wholeListing()).isNull();
        assertThat(page.next()).isEqualTo(BASE.resolve("/1995_c_260-2-3.html"));
    }

    @ParameterizedTest(name = "{0} goes on at {1}")
    @CsvSource({
        "/1998_c_263.html?viewall=1, /1998_c_263-2-3.html",
        "/1998_c_263-2-3.html, /1998_c_263-3-3.html",
        "/view_category.asp?cat=263, /1998_c_263-2-3.html",
        "/1998_c_263-3-3.html, ",
    })
    void aPagerOfAnyNameIsFollowedByItsAddresses(String here, @Nullable String next) throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <span class=product-count>Total Number of Products: 6</span>
                <table id=productCategoryBlock><tr><td><a href=/A_p_1.html>1998 Angel</a></td></tr></table>
                <div class=pager><a href=1998_c_263-1-2.html>By name</a> <a href=1999_c_264-2-3.html>1999</a>
                <a href=1998_c_263-2-3.html>2</a> <a href=1998_c_263-3-3.html>3</a> <a href=1998_c_263-21-3.html>21</a></div>
                """, here));

        assertThat(page.next()).isEqualTo(next == null ? null : BASE.resolve(next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total Number of Products: 272 | 272",
                "Total Items: [1,272] | 1272",
                "Products [4] | 4",
                "4 items | 4",
                "Items 1 - 20 of 272 | 272",
                "Showing 1-20 of [272] | 272",
                "Viewing all of 272 products | 272",
                "Page 1 of 3 | ",
                "Total Pages: 3 | ",
                "Total number of pages: 3 | ",
                "Hallmark Ornaments of 1998 | ",
            })
    void aListingsCountIsOfItsProductsNotOfItsPagesOrYears(String text, @Nullable Integer count) throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <h2 class=titles>%s</h2><div id=itemsBlock><div class=product-item><div class=name>
                <a href=/A_p_1.html>1998 Angel</a></div></div></div>""".formatted(text), "/1998_c_263.html"));

        assertThat(page.total()).isEqualTo(count == null ? OptionalInt.empty() : OptionalInt.of(count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=https://www.ebay.com/1998-Ad_p_777.html>1998 Ad</a> | 0",
                "<a href=https://www.ebay.com/itm/123>Ad</a> | 0",
                "1998 No Link | 1",
                "<a href='#'>1998 No Link</a> | 1",
            })
    void aCardThatIsNoneOfTheShopsTakesNoOtherWithIt(String name, int unreadable) throws ParseProblem {
        String listing = "<div id=itemsBlock>%s<div class=product-item><div class=name>" + name + "</div></div></div>";
        ListingPage page = shop.listing(pages.html(
                listing.formatted(
                        "<div class=product-item><div class=name><a href=/A_p_1.html>1998 Angel</a></div></div>"),
                "/1998_c_263.html"));

        assertThat(page.products()).extracting(ListedProduct::productId).containsExactly("1");
        assertThat(page.unreadable()).isEqualTo(unreadable);
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(pages.html(listing.formatted(""), "/1998_c_263.html")));
    }

    @ParameterizedTest
    @CsvSource({
        "../Angel_p_1.html, /1998.html, /Angel_p_1.html",
        "../../Angel_p_1.html, /shop/1998.html, /Angel_p_1.html",
        "../Angel_p_1.html, /shop/old/1998.html, /shop/Angel_p_1.html",
        "../product.asp?itemid=1, /1998.html, /product.asp?itemid=1",
    })
    void aLinkDoesNotLeadAboveTheRoot(String href, String here, String link) throws ParseProblem {
        ListingPage page = shop.listing(pages.html(
                "<div id=itemsBlock><div class=product-item><div class=name><a href='%s'>1998 Angel</a></div></div></div>"
                        .formatted(href),
                here));

        assertThat(page.products()).extracting(ListedProduct::link).containsExactly(BASE.resolve(link));
    }

    @Test
    void anEmptyCategoryIsEmptyOnlyIfItSaysSo() throws ParseProblem {
        assertThat(shop.listing(pages.page("empty.html", "/2027_c_353.html")).products())
                .isEmpty();
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(
                        pages.html("<div id=category><h1 class=page_headers>2027</h1></div>", "/2027_c_353.html")))
                .withMessageContaining("product-item");
    }

    @Test
    void aPageBehindTheLastIsEmpty() throws ParseProblem {
        String html =
                "<h2 class=titles>Products [6]</h2><div class=paging><a href=/1983_c_283-2-3.html>Previous</a>%s</div>";
        String next = " <a href=/1983_c_283-4-3.html>Next</a>";

        ListingPage page = shop.listing(pages.html(html.formatted(""), "/1983_c_283-3-3.html"));

        assertThat(page.products()).isEmpty();
        assertThat(page.next()).isNull();
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(pages.html(html.formatted(""), "/1983_c_283.html")));
        assertThatExceptionOfType(ParseProblem.class)
                .isThrownBy(() -> shop.listing(pages.html(html.formatted(next), "/1983_c_283-3-3.html")));
    }
}
