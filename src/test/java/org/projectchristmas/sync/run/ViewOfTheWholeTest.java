package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.store.TestStore;

/** A year that shows no products itself, but links a view of all of them. */
class ViewOfTheWholeTest {
    private static final String DIVIDED =
            "<main data-whole='/1998-all'><a class=sub href='/1998-a'></a><a class=sub href='/1998-b'></a></main>";

    private final FakeShop shop = new FakeShop("a_shop").years(1998).products(cards(1, 30));
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop);

    @AfterEach
    void close() {
        scene.close();
    }

    private long listed() {
        var count = new long[1];
        scene.catalog.forEach(each -> count[0] += each.sighting().isListed() ? 1 : 0);
        return count[0];
    }

    @Test
    void aYearOfSubcategoriesIsReadThroughItsViewOfTheWhole() {
        shop.page("/1998", DIVIDED)
                .listing("/1998-all", cards(1, 5))
                .listing("/1998-a", cards(1, 3))
                .listing("/1998-b", cards(4, 5));

        assertThat(scene.refresh().isComplete()).isTrue();

        assertThat(shop.taken()).contains("/1998-all").doesNotContain("/1998-a", "/1998-b");
        assertThat(listed()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>Home</p>", "<main data-total=0></main>", DIVIDED})
    void subcategoriesAreReadWhereTheViewOfTheWholeShowsNothing(String whole) {
        shop.page("/1998", DIVIDED)
                .listing("/1998-all", cards(1, 5))
                .listing("/1998-a", cards(1, 3))
                .listing("/1998-b", cards(4, 5));
        scene.refresh();

        shop.without("/1998-all").listing("/1998-b", cards(4, 6));
        if (!whole.isEmpty()) {
            shop.page("/1998-all", whole);
        }

        scene.refresh();

        assertThat(listed()).isEqualTo(6);
    }

    @Test
    void nothingIsGoneWhereAllThatAYearLinksIsAViewOfTheWholeThatFails() {
        shop.page("/1998", "<main data-whole='/1998-all'></main>").listing("/1998-all", cards(1, 5));
        scene.refresh();
        shop.failing("/1998-all", Kind.STATUS);

        var outcome = scene.refresh();

        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/1998-all"));
        assertThat(listed()).isEqualTo(5);
    }
}
