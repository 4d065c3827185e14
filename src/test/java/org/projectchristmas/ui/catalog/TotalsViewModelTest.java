package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.TotalsText;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

class TotalsViewModelTest {
    private final ColumnarIndex index = new ColumnarIndex();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Background background = new Background(work::add, Runnable::run);
    private final CatalogViewModel catalog = new CatalogViewModel(
            index,
            () -> 0,
            background,
            new LiveBinding(Runnable::run),
            Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));
    private final TotalsViewModel totals = new TotalsViewModel(catalog, background);
    private final TotalsText text = new TotalsText(Messages.in(Locale.US), new Formats(Locale.US, ZoneOffset.UTC));

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(200));
        finish();
    }

    @Test
    void whatWasFoundIsAddedUpWhileThereIsNoSelectionToAdd() {
        assertThat(totals.totalsProperty().get()).isEqualTo(slowly(rows(0, 200)));
        catalog.picked().choose(17);
        assertThat(work).isEmpty();
        assertThat(totals.totalsProperty().get().count()).isEqualTo(200);
    }

    @Test
    void severalSelectedRowsAreAddedUp() {
        catalog.picked().choose(3);
        catalog.picked().extend(60, false);
        finish();
        assertThat(totals.totalsProperty().get()).isEqualTo(slowly(rows(3, 61)));
        assertThat(totals.totalsProperty().get().count()).isEqualTo(58);
        catalog.picked().none();
        finish();
        assertThat(totals.totalsProperty().get().count()).isEqualTo(200);
    }

    @Test
    void onlyTheLatestSelectionIsAddedUp() {
        catalog.picked().choose(3);
        catalog.picked().toggle(4);
        catalog.picked().toggle(5);
        catalog.picked().all();
        assertThat(work).hasSize(3);
        finish();
        assertThat(totals.totalsProperty().get().count()).isEqualTo(200);
    }

    @Test
    void aSearchIsAddedUpAnew() {
        catalog.wordsProperty().set("father");
        finish();
        int found = catalog.shownProperty().get().result().size();
        assertThat(found).isBetween(1, 199);
        assertThat(totals.totalsProperty().get().count()).isEqualTo(found);
    }

    @Test
    void whatCannotBeAddedUpHasNoSumRatherThanThatOfSomethingElse() {
        var answer = catalog.shownProperty().get().result();
        catalog.picked().follow(Picks.none(Trouble.failing(SearchResult.class, answer, "totals")));
        catalog.picked().announce();
        finish();
        assertThat(totals.totalsProperty().get()).isEqualTo(Totals.NOTHING);
        catalog.wordsProperty().set("father");
        finish();
        assertThat(totals.totalsProperty().get().count()).isPositive();
    }

    @Test
    void theLineNamesEachCurrencyAndWhatHasNoPrice() {
        var sums = List.of(new Totals.Sum("EUR", 2, 3_000), new Totals.Sum("USD", 3, 100_000));
        assertThat(text.of(new Totals(1_200, sums)))
                .isEqualTo("sum €30.00 and $1,000.00 · average €15.00 and $333.33 · 1,195 without a price");
        assertThat(text.of(new Totals(3, sums.subList(1, 2)))).isEqualTo("sum $1,000.00 · average $333.33");
        assertThat(text.of(new Totals(3, sums.subList(1, 2), 2)))
                .isEqualTo("sum $1,000.00 · average $333.33 · 2 only “from”");
        assertThat(text.of(new Totals(2, List.of()))).isEqualTo("Without a price");
        assertThat(text.of(Totals.NOTHING)).isEmpty();
    }

    @Test
    void anAverageIsRoundedToTheCent() {
        assertThat(new Totals.Sum("USD", 8, 100).average()).isEqualTo(new BigDecimal("0.13"));
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static BitSet rows(int from, int to) {
        var rows = new BitSet();
        rows.set(from, to);
        return rows;
    }

    /** As any answer adds up, row by row. */
    private Totals slowly(BitSet positions) {
        var answer = catalog.shownProperty().get().result();
        return new SearchResult() {
            @Override
            public int size() {
                return answer.size();
            }

            @Override
            public CatalogRow row(int position) {
                return answer.row(position);
            }

            @Override
            public long id(int position) {
                return answer.id(position);
            }
        }.totals(positions, Cancellation.never());
    }
}
