package org.projectchristmas.integration.hallmarkornaments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.StoredPages;

/** Which link of a year's page leads to the whole year. */
class ViewOfAllTest {
    private static final URI BASE = URI.create("https://www.hallmarkornaments.com/");

    private final HallmarkOrnaments shop = new HallmarkOrnaments(BASE);
    private final StoredPages pages = new StoredPages(ViewOfAllTest.class, BASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New for 2026! <a href=/New-Arrivals_c_12.html>View All</a>",
                "New for 2026! <a href=/2026-view-all.html>View All</a>",
                "Like these? <a href=/star-wars-view-all.html>All of Star Wars</a>",
            })
    void aDescriptionsViewOfAllOfSomethingElseIsNotOfThisYear(String text) throws ParseProblem {
        String html = "<div id=category><h1 class=page_headers>1998</h1><p>" + text
                + "</p><div id=itemsBlock><div class=product-item>"
                + "<div class=name><a href=/A_p_1.html>1998 Angel</a></div></div></div><div class=paging>%s</div></div>";

        assertThat(List.of(
                        shop.listing(pages.html(
                                html.formatted("<strong>1</strong> <a href=/1998_c_263-2-3.html>Next</a>"),
                                "/1998_c_263.html")),
                        shop.listing(pages.html(html.formatted(""), "/1998_c_263.html"))))
                .extracting(ListingPage::wholeListing)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/1998_c_263.html | /view_category.asp?viewall=1&cat=263",
                "/1998_c_263.html | /1998-view-all.html",
                "/hallmark-1998.html | /1998-Keepsake-Ornaments-View-ALL.html",
            })
    void theViewOfThisYearMayStandAnywhere(String here, String all) throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <p><a href=/New-Arrivals_c_12.html>View All</a> <a href='%s'>View All</a></p>
                <div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>1998 Angel</a></div></div></div>
                <div class=paging><strong>1</strong> <a href=/1998_c_263-2-3.html>Next</a></div>""".formatted(all), here));

        assertThat(page.wholeListing()).isEqualTo(BASE.resolve(all));
    }

    @ParameterizedTest
    @CsvSource({
        "/1998_c_263.html?viewall=1, /1998_c_263.html",
        "/1974_c_304.html?sort=2&viewall=1, /1974_c_304.html?sort=2",
        "/view_category.asp?viewall=1&cat=263, /view_category.asp?cat=263",
        "/1998_c_263.html, ",
    })
    void theFirstPageOfAViewOfAllIsKnownByItsAddress(String whole, @Nullable String first) {
        assertThat(shop.firstPage(BASE.resolve(whole))).isEqualTo(first == null ? null : BASE.resolve(first));
    }

    @Test
    void whereNothingElseLeadsOnAnyViewOfAllMayBeTheYears() throws ParseProblem {
        ListingPage page = shop.listing(pages.html("""
                <span class=product-count>Total Number of Products: 72</span><a href=/everything.html>View All</a>
                <div id=itemsBlock><div class=product-item><div class=name><a href=/A_p_1.html>1998 Angel</a></div></div></div>
                <div class=paging></div>""", "/1998_c_263.html"));

        assertThat(page.wholeListing()).isEqualTo(BASE.resolve("/everything.html"));
    }
}
