package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;

/** Refreshes of one year, and of one page. */
class ScopeTest {
    private final FakeShop shop = new FakeShop("a_shop")
            .years(1997, 1998)
            .listing("/1997", cards(1, 3))
            .listing("/1998", cards(4, 6))
            .products(cards(1, 9));
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop);

    @AfterEach
    void close() {
        scene.close();
    }

    private long idOf(String product) {
        return scene.product(product).id();
    }

    private RefreshScope page(String path) {
        return new RefreshScope.Url(Optional.empty(), shop.home.resolve(path));
    }

    @Test
    void oneYearIsItsListingAndItsProductPages() {
        var outcome = scene.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1997));

        assertThat(outcome.isComplete()).isTrue();
        assertThat(shop.requests).containsExactly("/years", "/1997", "/p/1", "/p/2", "/p/3");
    }

    @Test
    void whatLeavesOneOfItsTwoYearsIsNotGoneIfOnlyThatYearIsRead() {
        shop.listing("/1997", cards(1, 5));
        scene.refresh();
        shop.listing("/1998", cards(6, 6));
        var only1998 = new RefreshScope.Year(Optional.of(shop.vendor), 1998);

        assertThat(scene.progress(scene.refresh(only1998)).changes().delisted()).isZero();
        assertThat(scene.product("4").sighting().isListed()).isTrue();

        shop.listing("/1997", cards(1, 4));
        scene.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1997));
        scene.refresh(only1998);

        assertThat(scene.product("4").sighting().isListed()).isTrue();
        assertThat(scene.product("5").sighting().isListed()).isFalse();
    }

    @Test
    void whatLeavesTheOnlyYearItWasInIsGoneIfOnlyThatYearIsRead() {
        shop.listing("/1997", "data-next='/1997-2'", cards(1, 3)).listing("/1997-2", cards(5, 5));
        scene.refresh();
        shop.listing("/1997", cards(1, 3));
        scene.refresh();
        shop.listing("/1998", cards(4, 4));

        scene.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1998));

        assertThat(scene.product("5").sighting().isListed()).isFalse();
        assertThat(scene.product("6").sighting().isListed()).isFalse();
    }

    @Test
    void aYearThatTheShopDoesNotListFailsWithASentence() {
        var outcome = scene.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1955));

        assertThat(scene.progress(outcome).state()).isEqualTo(State.FAILED);
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).isEqualTo("a_shop lists no year 1955."));
    }

    @Test
    void aYearAskedOfEveryShopNeedNotBeListedByEach() {
        var outcome = scene.refresh(new RefreshScope.Year(Optional.empty(), 1955));

        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.progress(outcome).listings()).isEqualTo(new Count(0, 0));
        assertThat(scene.progress(outcome).lastError()).hasValue("a_shop lists no year 1955.");
    }

    @Test
    void onePageIsReadWhateverItsAge() {
        scene.refresh();
        shop.taken();
        shop.products(Card.of(4).at("99.00"));

        var outcome = scene.refresh(page("/p/4"));

        assertThat(shop.taken()).containsExactly("/p/4");
        assertThat(scene.progress(outcome).products()).isEqualTo(new Count(1, 1));
        assertThat(scene.progress(outcome).changes().priceUp()).isEqualTo(1);
        assertThat(scene.prices("4")).containsExactly("10.95", "99.00");
    }

    @Test
    void aProductThatNoListingHasShownIsInserted() {
        var outcome = scene.refresh(page("/p/8"));

        assertThat(scene.progress(outcome).changes().added()).isEqualTo(1);
        assertThat(scene.product("8").description().sku()).isEqualTo("QX8");
        assertThat(scene.product("8").description().releaseYear()).isEqualTo(1998);

        shop.listing("/1998", cards(4, 8));
        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(8);
        assertThat(scene.prices("8")).hasSize(1);
    }

    @Test
    void theUrlOfAYearIsThatYear() {
        scene.refresh();
        shop.taken();

        scene.refresh(page("/1997"));

        assertThat(shop.taken()).containsExactly("/years", "/1997");
    }

    @Test
    void aPageThatIsNoProductIsAFailure() {
        var outcome = scene.refresh(page("/years"));

        assertThat(outcome.failures()).hasSize(1);
        assertThat(scene.problems)
                .singleElement()
                .satisfies(each -> assertThat(each.expected()).contains("article"));
    }

    @Test
    void theShopIsFoundByItsHostWithOrWithoutWww() {
        URI url = URI.create("http://www.a-shop.test/p/4");

        assertThat(scene.refresh(new RefreshScope.Url(Optional.empty(), url)).isComplete())
                .isTrue();
    }

    @Test
    void someProductsAreTheirPagesAndNothingElseHoweverLatelyTheyWereRead() {
        scene.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1997));
        shop.requests.clear();
        List<Long> ids = Stream.of("1", "3").map(this::idOf).toList();

        var outcome = scene.refresh(new RefreshScope.Products(shop.vendor, ids));

        assertThat(outcome.isComplete()).isTrue();
        assertThat(shop.requests).containsExactlyInAnyOrder("/p/1", "/p/3");
        assertThat(scene.progress(outcome).products()).isEqualTo(new Count(2, 2));
    }

    @Test
    void aProductThatIsNoneOfTheShopsIsPassedOver() {
        scene.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1997));
        shop.requests.clear();

        var outcome = scene.refresh(new RefreshScope.Products(shop.vendor, List.of(idOf("2"), 4_711L)));

        assertThat(shop.requests).containsExactly("/p/2");
        assertThat(scene.progress(outcome).state()).isEqualTo(State.DONE);
    }

    @Test
    void aRefreshOfNoProductsOrOfTooManyIsNotOne() {
        assertThatThrownBy(() -> new RefreshScope.Products(shop.vendor, List.of()))
                .hasMessage("A refresh is of 1 to 500 products, not of 0.");
        assertThatThrownBy(() -> new RefreshScope.Products(shop.vendor, Collections.nCopies(501, 1L)))
                .hasMessage("A refresh is of 1 to 500 products, not of 501.");
    }
}
