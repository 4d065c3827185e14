package org.projectchristmas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.ProductKey;

/** What every integration satisfies on its own stored pages. */
public interface IntegrationContract {
    Integration integration();

    /** The page that links the years. */
    Document index();

    /** Listing pages of every kind that the shop has, those with products. */
    List<Document> listings();

    /** Product pages of every kind that the shop has. */
    List<Document> products();

    private List<ListedProduct> listed() throws ParseProblem {
        var listed = new ArrayList<ListedProduct>();
        for (Document page : listings()) {
            listed.addAll(integration().listing(page).products());
        }
        return listed;
    }

    @Test
    default void theYearsAreThereOnceEachNewestFirst() throws ParseProblem {
        List<YearLink> years = integration().years(index());

        assertThat(years)
                .isNotEmpty()
                .extracting(YearLink::year)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(years).extracting(YearLink::url).allSatisfy(this::isOfTheShop);
    }

    @Test
    default void everyListedProductHasAKeyANameAndALink() throws ParseProblem {
        assertThat(listed()).isNotEmpty().allSatisfy(each -> {
            assertThat(new ProductKey(integration().vendor(), each.productId()).productId())
                    .isNotBlank();
            assertThat(each.name())
                    .isNotBlank()
                    .isEqualTo(each.name().strip())
                    .doesNotContain("  ", "\u00a0", "\n", "\t");
            assertThat(each.sources()).containsKey("name");
            isOfTheShop(each.link());
        });
    }

    @Test
    default void noListingShowsAProductTwice() throws ParseProblem {
        for (Document page : listings()) {
            assertThat(integration().listing(page).products())
                    .extracting(ListedProduct::productId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    default void everyWayOnStaysInTheShopAndLeavesThePage() throws ParseProblem {
        for (Document page : listings()) {
            ListingPage listing = integration().listing(page);
            var ways = new ArrayList<URI>(listing.subcategories());
            if (listing.next() != null) {
                ways.add(listing.next());
            }
            if (listing.wholeListing() != null) {
                ways.add(listing.wholeListing());
            }
            assertThat(ways).doesNotContain(URI.create(page.location())).allSatisfy(this::isOfTheShop);
        }
    }

    @Test
    default void everyOfferHasANameALinkAndSources() throws ParseProblem {
        for (Document page : products()) {
            Offer offer = integration().product(page);

            assertThat(offer.description().name()).isNotBlank().doesNotContain("  ", "\u00a0", "\n", "\t");
            isOfTheShop(offer.links().page());
            assertThat(offer.sources()).containsKey("name");
            assertThat(offer.sources().containsKey("price"))
                    .isEqualTo(offer.price().kind() != PriceTag.Kind.NONE);
            assertThat(offer.sources().containsKey("sku"))
                    .isEqualTo(offer.description().sku() != null);
        }
    }

    @Test
    default void aPageIsReadTheSameEveryTime() throws ParseProblem {
        for (Document page : products()) {
            assertThat(integration().product(page)).isEqualTo(integration().product(page.clone()));
        }
        for (Document page : listings()) {
            assertThat(integration().listing(page)).isEqualTo(integration().listing(page.clone()));
        }
    }

    @Test
    default void aPageWithoutItsLandmarkIsAProblem() {
        String url = integration().yearIndex().resolve("/1999-nowhere.html").toString();
        for (String html : List.of(
                "", "<html><body><h1>1999 Angel</h1><p>$29.95 In Stock</p></body></html>", "\u0000\u0001 not a page")) {
            Document page = Jsoup.parse(html, url);
            assertThatThrownBy(() -> integration().years(page)).isInstanceOf(ParseProblem.class);
            assertThatThrownBy(() -> integration().listing(page)).isInstanceOf(ParseProblem.class);
            assertThatThrownBy(() -> integration().product(page)).isInstanceOf(ParseProblem.class);
        }
    }

    @Test
    default void aProblemNamesShopPageAndWhatWasExpected() {
        URI url = integration().yearIndex().resolve("/1999-nowhere.html");
        Document page = Jsoup.parse("<p>redesigned</p>", url.toString());

        ParseProblem problem =
                catchThrowableOfType(ParseProblem.class, () -> integration().listing(page));

        assertThat(problem.vendor()).isEqualTo(integration().vendor());
        assertThat(problem.url()).isEqualTo(url);
        assertThat(problem.expected()).isNotBlank();
    }

    private void isOfTheShop(URI link) {
        assertThat(link.getHost()).isEqualTo(integration().yearIndex().getHost());
        assertThat(link.getFragment()).isNull();
        assertThat(link.toString()).doesNotContain("utm_");
    }
}
