package org.projectchristmas.integration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;

class BigCommerceYearsTest {
    private static final String HOME = "https://shop.test/";
    private static final String YEAR = "1998-hallmark-ornaments-g1-y98.html";

    private final BigCommerce shop = new BigCommerce(new VendorId("shop"), URI.create(HOME));

    private static Document page(String path, String... sideBar) {
        String links = Stream.of(sideBar)
                .map("<li class=navList-item><a href='/%s'>Ornaments</a></li>"::formatted)
                .collect(Collectors.joining());
        return Jsoup.parse(
                "<aside class=page-sidebar><ul class=navList>" + links
                        + "</ul></aside><div id=product-listing-container><article class=card data-entity-id=1>"
                        + "<h3 class=card-title><a href=/1998-angel.html>1998 Angel</a></h3></article></div>",
                HOME + path);
    }

    private static URI at(String path) {
        return URI.create(HOME + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {YEAR, "1998-hallmark-ornaments/", "1998-ornaments", "1998-keepsakes-g1-y98.html"})
    void ofTwoLinksToAYearTheOneThatLeadsToAllOfItCounts(String all) throws ParseProblem {
        var expected = new YearLink(1998, at(all));
        assertThat(shop.years(page("", "1998-ornament-premiere/", all))).containsExactly(expected);
        assertThat(shop.years(page("", all, "1998-ornament-premiere/"))).containsExactly(expected);
    }

    @Test
    void whatTheSideBarHasOfAYearBesideItsListingIsPartOfIt() throws ParseProblem {
        String[] links = {
            YEAR,
            "1997-hallmark-ornaments-g1-y97.html",
            "1998-miniatures.html",
            "1998-miniatures.html#top",
            YEAR + "?price_min=0&price_max=25",
            YEAR.toUpperCase(Locale.ROOT) + "/?limit=50",
            "1998-angel.html",
            "1998-club.html?sort=featured",
            "1998-ornament-premiere/",
            "gifts.html"
        };
        assertThat(beside(YEAR, links)).containsExactly(at("1998-miniatures.html"), at("1998-ornament-premiere/"));
        assertThat(beside(YEAR + "?page=2", links)).isEmpty();
        assertThat(beside("gifts.html", links)).isEmpty();
    }

    private List<URI> beside(String path, String... sideBar) throws ParseProblem {
        return shop.listing(page(path, sideBar)).subcategories();
    }
}
