package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.ProblemPage;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.VendorProgress.State;

class ListingWalkTest {
    private final FakeShop shop = new FakeShop("a_shop").years(1998).products(cards(1, 30));
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop);

    @AfterEach
    void close() {
        scene.close();
    }

    private List<String> listingRequests() {
        return shop.taken().stream().filter(each -> each.startsWith("/1998")).toList();
    }

    private long listed() {
        var count = new long[1];
        scene.catalog.forEach(each -> count[0] += each.sighting().isListed() ? 1 : 0);
        return count[0];
    }

    @Test
    void theFollowingPagesAreReadToTheLast() {
        shop.listing("/1998", "data-next='/1998-2' data-total=9", cards(1, 3))
                .listing("/1998-2", "data-next='/1998-3'", cards(4, 6))
                .listing("/1998-3", cards(7, 9));

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(listingRequests()).containsExactly("/1998", "/1998-2", "/1998-3");
        assertThat(scene.catalog.count()).isEqualTo(9);
    }

    @Test
    void aListingThatShowsLessThanHalfOfWhatItCountsIsAnErrorAndNothingIsGone() {
        shop.listing("/1998", "data-total=9", cards(1, 9));
        scene.refresh();
        shop.listing("/1998", "data-total=9", cards(1, 4));
        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(
                        each -> assertThat(each.message()).contains("/1998 counts 9 products, but only 4 were found"));
        assertThat(listed()).isEqualTo(9);
    }

    @Test
    void aListingThatHidesSomeOfWhatItCountsIsNoError() {
        shop.listing("/1998", "data-total=9", cards(1, 5));

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.progress(outcome).lastError())
                .contains("a_shop shows fewer products than it counts in 1998; what is missing there stays listed.");
        assertThat(scene.catalog.count()).isEqualTo(5);
    }

    @Test
    void theViewOfTheWholeIsReadInsteadOfTheFollowingPages() {
        shop.listing("/1998", "data-whole='/1998-all' data-next='/1998-2'", cards(1, 3))
                .listing("/1998-all", cards(1, 9))
                .listing("/1998-2", cards(4, 6));

        scene.refresh();

        assertThat(listingRequests()).containsExactly("/1998", "/1998-all");
        assertThat(scene.catalog.count()).isEqualTo(9);
    }

    @Test
    void withoutTheViewOfTheWholeTheFollowingPagesAreRead() {
        shop.listing("/1998", "data-whole='/1998-all' data-next='/1998-2'", cards(1, 3))
                .listing("/1998-2", cards(4, 6));

        var outcome = scene.refresh();

        assertThat(outcome.failures()).hasSize(1);
        assertThat(scene.catalog.count()).isEqualTo(6);
    }

    @Test
    void aViewOfTheWholeThatIsCutShortIsCompletedByTheFollowingPages() {
        shop.listing("/1998", "data-whole='/1998-all' data-next='/1998-2' data-total=9", cards(1, 3))
                .listing("/1998-all", cards(1, 6))
                .listing("/1998-2", "data-next='/1998-3'", cards(4, 6))
                .listing("/1998-3", cards(7, 9));

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(9);
    }

    @Test
    void aViewOfSomethingElseIsLeftOutAndTheFollowingPagesAreRead() {
        shop.listing("/1998", "data-next='/1998-2'", cards(1, 3)).listing("/1998-2", cards(4, 6));
        scene.refresh();
        shop.listing("/1998", "data-whole='/new' data-next='/1998-2'", cards(1, 3))
                .listing("/new", "data-next='/new-2'", cards(7, 8))
                .listing("/new-2", cards(9, 9));
        shop.taken();

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(listingRequests()).containsExactly("/1998", "/1998-2");
        assertThat(scene.catalog.count()).isEqualTo(6);
        assertThat(listed()).isEqualTo(6);
    }

    @Test
    void aViewThatLacksSomeOfTheFirstPageDoesNotReplaceTheFollowingPages() {
        shop.listing("/1998", "data-whole='/1998-all' data-next='/1998-2' data-total=6", cards(1, 3))
                .listing("/1998-all", cards(3, 9))
                .listing("/1998-2", cards(4, 6));

        assertThat(scene.refresh().isComplete()).isTrue();

        assertThat(listingRequests()).containsExactly("/1998", "/1998-all", "/1998-2");
    }

    @Test
    void aPageThatIsBothTheViewOfTheWholeAndTheNextIsTheNext() {
        shop.listing("/1998", "data-whole='/1998-2' data-next='/1998-2'", cards(1, 3))
                .listing("/1998-2", "data-next='/1998-3'", cards(4, 6))
                .listing("/1998-3", cards(7, 9));

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>Home</p>", "<main></main>", "<main data-total=0></main>"})
    void aYearWhoseViewOfTheWholeShowsNothingIsReadPageByPage(String whole) {
        shop.page("/years", "<a class=year href='/1998-whole'>1998</a>")
                .listing("/1998", "data-whole='/1998-whole' data-next='/1998-2'", cards(1, 3))
                .listing("/1998-2", cards(4, 6));
        if (!whole.isEmpty()) {
            shop.page("/1998-whole", whole);
        }

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(listingRequests()).containsExactly("/1998-whole", "/1998", "/1998-2");
        assertThat(listed()).isEqualTo(6);
    }

    @Test
    void aYearThatShowsNothingAsAWholeNorPageByPageIsOneError() {
        shop.page("/years", "<a class=year href='/1998-whole'>1998</a>").listing("/1998", cards(1, 3));
        scene.refresh();
        shop.without("/1998");

        var outcome = scene.refresh();

        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/1998"));
        assertThat(listed()).isEqualTo(3);
    }

    @Test
    void aYearThatIsGoneAsAWholeIsGoneOnlyIfItsFirstPageIs() {
        shop.page("/years", "<a class=year href='/1997-whole'>1997</a><a class=year href='/1998'>1998</a>")
                .listing("/1997-whole", cards(1, 3))
                .listing("/1998", cards(4, 6));
        scene.refresh();
        shop.years(1998).without("/1997-whole").listing("/1997", cards(1, 3));

        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(listed()).isEqualTo(6);

        shop.without("/1997").without("/p/1").without("/p/2").without("/p/3");

        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(listed()).isEqualTo(3);
    }

    @Test
    void aYearOfSubcategoriesIsTheirSum() {
        shop.page("/1998", "<main><a class=sub href='/1998-a'></a><a class=sub href='/1998-b'></a></main>")
                .listing("/1998-a", "data-next='/1998-a2'", cards(1, 3))
                .listing("/1998-a2", cards(4, 5))
                .listing("/1998-b", cards(5, 9));

        scene.refresh();

        assertThat(listingRequests()).containsExactly("/1998", "/1998-a", "/1998-a2", "/1998-b");
        assertThat(scene.catalog.count()).isEqualTo(9);
    }

    @Test
    void subcategoriesThatLinkEachOtherAreVisitedOnce() {
        shop.page("/1998", "<main><a class=sub href='/1998-a'></a></main>")
                .page("/1998-a", "<main><a class=sub href='/1998'></a><a class=sub href='/1998-a'></a></main>");

        var outcome = scene.refresh();

        assertThat(listingRequests()).containsExactly("/1998", "/1998-a");
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void aShopThatRepeatsItsLastPageIsAtItsEnd() {
        shop.listing("/1998", "data-next='/1998-2'", cards(1, 3));
        IntStream.range(2, 9)
                .forEach(page -> shop.listing("/1998-" + page, "data-next='/1998-" + (page + 1) + "'", cards(4, 6)));

        var outcome = scene.refresh();

        assertThat(listingRequests()).containsExactly("/1998", "/1998-2", "/1998-3");
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void aMissingPagePastTheFirstIsTheEnd() {
        shop.listing("/1998", "data-next='/1998-2'", cards(1, 3));

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.catalog.count()).isEqualTo(3);
    }

    @Test
    void aMissingFirstPageMeansThatTheCategoryMovedAndFails() {
        Refresh.Outcome outcome = scene.refresh();

        assertThat(scene.progress(outcome).state()).isEqualTo(State.DONE_WITH_ERRORS);
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/1998"));
    }

    @Test
    void endlessPagingIsGivenUpAndSaysSo() {
        int most = SyncSettings.DEFAULT.maxPagesPerYear();
        for (int page = 1; page <= most + 5; page++) {
            String path = page == 1 ? "/1998" : "/1998-" + page;
            shop.listing(path, "data-next='/1998-" + (page + 1) + "'", cards(page, page))
                    .products(cards(page, page));
        }

        var outcome = scene.refresh();

        assertThat(listingRequests()).hasSize(most);
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("given up after 500 pages"));
    }

    @Test
    void nothingIsDelistedWhereTheListingSaysThatItHasMore() {
        shop.listing("/1998", cards(1, 5));
        scene.refresh();
        shop.listing("/1998", "data-total=5", cards(1, 3));

        var outcome = scene.refresh();

        assertThat(listed()).isEqualTo(5);
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void nothingIsDelistedWhereAPageFailed() {
        shop.listing("/1998", "data-next='/1998-2'", cards(1, 5)).listing("/1998-2", cards(6, 9));
        scene.refresh();
        shop.listing("/1998", "data-next='/1998-2'", cards(1, 3)).failing("/1998-2", Kind.TIMEOUT);

        var outcome = scene.refresh();

        assertThat(listed()).isEqualTo(9);
        assertThat(outcome.failures()).hasSize(1);
    }

    @Test
    void aProductThatCannotBeReadIsToldAndTheOthersAreStillRead() {
        shop.listing("/1998", cards(1, 5));
        scene.refresh();
        Card unreadable = new Card("", "", "1998 Angel", "", "");
        shop.listing("/1998", unreadable, Card.of(1).at("5.00"), Card.of(2), Card.of(3));
        for (int i = 0; i < 2; i++) {
            var outcome = scene.refresh();

            assertThat(outcome.failures())
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.message()).contains("/1998 shows a product without a name and a link"));
            assertThat(scene.prices("1")).containsExactly("10.95", "5.00");
            assertThat(listed()).isEqualTo(5);
        }
        assertThat(scene.problems)
                .extracting(ProblemPage::expected)
                .contains("a name and a link in every product card");
    }

    @Test
    void nothingIsDelistedWhereALinkedPageIsMissing() {
        shop.listing("/1998", "data-next='/1998-2'", cards(1, 9)).listing("/1998-2", cards(10, 12));
        scene.refresh();
        shop.without("/1998-2");

        scene.refresh();

        assertThat(listed()).isEqualTo(12);
    }

    @Test
    void withoutItsIndexAShopIsReadByTheYearsOfLastTime() {
        shop.listing("/1998", cards(1, 3));
        scene.refresh();
        shop.without("/years").listing("/1998", cards(1, 4));

        var outcome = scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(4);
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/years"));
    }

    @Test
    void aYearThatIsNoLongerLinkedIsReadAsLongAsItsPageIsThere() {
        shop.years(1997, 1998).listing("/1997", cards(1, 3)).listing("/1998", cards(4, 6));
        scene.refresh();
        shop.years(1998).listing("/1997", cards(1, 4));
        shop.taken();

        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(scene.refresh().isComplete()).isTrue();

        assertThat(shop.taken()).contains("/1997");
        assertThat(listed()).isEqualTo(6);
    }

    @Test
    void aYearThatIsGoneTakesItsProductsWithIt() {
        shop.years(1997, 1998).listing("/1997", cards(1, 3)).listing("/1998", cards(4, 6));
        scene.refresh();
        shop.years(1998).without("/1997").without("/p/1").without("/p/2").without("/p/3");

        assertThat(scene.refresh().isComplete()).isTrue();

        assertThat(listed()).isEqualTo(3);
        shop.taken();
        scene.refresh();
        assertThat(shop.taken()).containsExactly("/years", "/1998");
    }

    @Test
    void aLargeYearThatIsGoneWaitsForAPerson() {
        shop.years(1997, 1998).listing("/1997", cards(1, 12)).listing("/1998", cards(13, 14));
        scene.refresh();
        shop.years(1998).without("/1997");

        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(scene.refresh().isComplete()).isTrue();

        assertThat(listed()).isEqualTo(14);
        assertThat(scene.integrator.held())
                .singleElement()
                .satisfies(each -> assertThat(each.year()).isEqualTo(1997));
    }

    @Test
    void aShopWithoutAnyYearFailsWithASentence() {
        shop.without("/years");

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).state()).isEqualTo(State.FAILED);
        assertThat(scene.progress(outcome).lastError())
                .hasValueSatisfying(each -> assertThat(each).contains("/years"));
        assertThat(outcome.failures()).hasSize(1);
    }
}
