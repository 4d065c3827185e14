package org.projectchristmas.ui.catalog.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.ui.catalog.Rows;

class PickedTest {
    private final Picked picked = new Picked();

    @BeforeEach
    void tenProducts() {
        picked.follow(Picks.none(Rows.answer(LongStream.range(100, 110).boxed().toArray(Long[]::new))));
    }

    @Test
    void aClickSelectsOneRowAndNoOther() {
        picked.choose(3);
        picked.choose(5);
        assertThat(selected()).containsExactly(5);
        assertThat(picked.lead()).isEqualTo(5);
    }

    @Test
    void aClickWithCtrlAddsARowOrTakesItAway() {
        picked.choose(3);
        picked.toggle(7);
        picked.toggle(1);
        assertThat(selected()).containsExactly(1, 3, 7);
        picked.toggle(3);
        assertThat(selected()).containsExactly(1, 7);
        assertThat(picked.count()).isEqualTo(2);
        assertThat(picked.now().first()).isEqualTo(1);
    }

    @Test
    void aRangeBeginsWhereTheLastClickWasAndTurnsAroundIt() {
        picked.choose(4);
        picked.extend(7, false);
        assertThat(selected()).containsExactly(4, 5, 6, 7);
        picked.extend(2, false);
        assertThat(selected()).containsExactly(2, 3, 4);
        assertThat(picked.lead()).isEqualTo(2);
    }

    @Test
    void aRangeWithCtrlKeepsWhatWasSelected() {
        picked.choose(0);
        picked.toggle(5);
        picked.extend(7, true);
        assertThat(selected()).containsExactly(0, 5, 6, 7);
    }

    @Test
    void lookingElsewhereSelectsNothing() {
        picked.choose(2);
        picked.lookAt(6);
        assertThat(selected()).containsExactly(2);
        assertThat(picked.lead()).isEqualTo(6);
        assertThat(picked.now().first()).isEqualTo(2);
    }

    @Test
    void aGestureIsOneChangeHoweverManyRowsItSelects() {
        picked.follow(Picks.none(million(0)));
        var changes = new AtomicInteger();
        picked.revisionProperty().subscribe(changes::incrementAndGet);
        int before = changes.get();
        picked.all();
        assertThat(changes.get() - before).isEqualTo(1);
        assertThat(picked.count()).isEqualTo(1_000_000);
        assertThat(picked.contains(999_999)).isTrue();
    }

    @Test
    void aMomentOfItStaysAsItIs() {
        picked.choose(2);
        var then = picked.now();
        picked.toggle(3);
        picked.all();
        picked.none();
        assertThat(then.count()).isEqualTo(1);
        assertThat(then.rows().stream().toArray()).containsExactly(2);
        assertThat(picked.lead()).isEqualTo(3);
    }

    @Test
    void theSameProductsAreSelectedInAnotherAnswer() {
        picked.choose(1);
        picked.toggle(4);
        picked.toggle(8);
        picked.extend(9, true);
        var next = picked.now().in(Rows.answer(5L, 109L, 104L, 101L, 7L));
        assertThat(next.rows().stream().toArray()).containsExactly(1, 2, 3);
        assertThat(next.count()).isEqualTo(3);
        assertThat(next.lead()).isEqualTo(1);
        assertThat(next.anchor()).isEqualTo(-1);
    }

    @Test
    void aMillionSelectedProductsAreFoundAgain() {
        picked.follow(Picks.none(million(0)));
        picked.all();
        var next = picked.now().in(million(500_000));
        assertThat(next.count()).isEqualTo(500_000);
        assertThat(next.contains(499_999)).isTrue();
        assertThat(next.contains(500_000)).isFalse();
    }

    @Test
    void whereTheKeyboardIsNowhereNothingIsSelected() {
        assertThat(picked.lead()).isEqualTo(-1);
        assertThat(picked.contains(picked.lead())).isFalse();
    }

    @Test
    void whatIsNotThereCannotBeSelected() {
        assertThatThrownBy(() -> picked.choose(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private int[] selected() {
        assertThat(picked.now().rows().cardinality()).isEqualTo(picked.count());
        return picked.now().rows().stream().toArray();
    }

    private static SearchResult million(long firstId) {
        return new SearchResult() {
            @Override
            public int size() {
                return 1_000_000;
            }

            @Override
            public CatalogRow row(int position) {
                return Rows.row(id(position));
            }

            @Override
            public long id(int position) {
                return firstId + position;
            }
        };
    }
}
