package org.projectchristmas.ui.catalog.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.ui.catalog.Rows;

class ResultListTest {
    private final ResultList list = new ResultList();

    @Test
    void aNewAnswerReplacesTheOldOneAsAWhole() {
        list.show(new Shown(Rows.answer(1L, 2L), List.of(), -1, -1));
        var changes = new AtomicInteger();
        list.addListener((ListChangeListener<CatalogRow>) change -> {
            while (change.next()) {
                changes.incrementAndGet();
                assertThat(change.wasReplaced()).isTrue();
                assertThat(change.getFrom()).isZero();
                assertThat(change.getTo()).isEqualTo(3);
                assertThat(change.getRemoved()).extracting(CatalogRow::id).containsExactly(1L, 2L);
            }
        });

        list.show(new Shown(Rows.answer(7L, 8L, 9L), List.of(), -1, -1));

        assertThat(changes).hasValue(1);
        assertThat(list).extracting(CatalogRow::id).containsExactly(7L, 8L, 9L);
    }

    @Test
    void theSelectedRowIsFoundByItsIdAtItsNewPlace() {
        list.show(new Shown(Rows.answer(5L, 6L, 7L), List.of(), 2, -1));
        assertThat(list.indexOf(Rows.row(7))).isEqualTo(2);
        assertThat(list.contains(Rows.row(5))).isFalse();
    }

    @Test
    void aMillionRowsAreNotMadeUntilTheyAreLookedAt() {
        var made = new AtomicInteger();
        var million = new SearchResult() {
            @Override
            public int size() {
                return 1_000_000;
            }

            @Override
            public CatalogRow row(int position) {
                made.incrementAndGet();
                return Rows.row(position);
            }

            @Override
            public long id(int position) {
                return position;
            }
        };
        list.addListener((ListChangeListener<CatalogRow>) ListChangeListener.Change::next);

        list.show(new Shown(million, List.of(), -1, -1));
        list.show(new Shown(million, List.of(), -1, -1));
        assertThat(list.get(999_999).id()).isEqualTo(999_999);
        assertThat(list.get(999_999).id()).isEqualTo(999_999);

        assertThat(made).hasValue(1);
    }
}
