package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.catalog.list.Arrangement.GroupOrder;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.Groups;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.shell.SampleProducts;

class GroupsTest {
    private static final int SIZE = 700;

    private final ColumnarIndex index = new ColumnarIndex();
    private final CatalogViewModel model = new CatalogViewModel(
            index,
            () -> 0,
            new Background(Runnable::run, Runnable::run),
            new LiveBinding(Runnable::run),
            Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));
    private final ResultList rows = new ResultList();

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(SIZE));
        model.shownProperty().subscribe(rows::show);
    }

    @ParameterizedTest
    @EnumSource(
            value = Grouping.class,
            names = {"YEAR", "VENDOR", "SERIES"})
    void eachGroupIsOneRunOfProductsWithItsOwnSum(Grouping by) {
        model.arranged().groupingProperty().set(by);
        var groups = groups();
        var keys = new HashSet<String>();
        Totals all = Totals.NOTHING;
        for (int group = 0; group < groups.count(); group++) {
            assertThat(keys.add(groups.key(group))).as("one run each").isTrue();
            int from = groups.starts()[group];
            var shared = value(groups.answer().row(from), by);
            for (int at = from; at < from + groups.size(group); at++) {
                assertThat(value(groups.answer().row(at), by)).isEqualTo(shared);
                assertThat(groups.of(at)).isEqualTo(group);
            }
            assertThat(groups.totals().get(group).count()).isEqualTo(groups.size(group));
            all = new Totals(all.count() + groups.totals().get(group).count(), List.of());
        }
        assertThat(all.count()).isEqualTo(SIZE);
        assertThat(groups.starts())
                .isEqualTo(plain(groups.answer()).runs(Objects.requireNonNull(by.sort()), Cancellation.never()));
    }

    @Test
    void insideItsGroupAnAnswerIsSortedAsTheCollectorSays() {
        model.arranged().groupingProperty().set(Grouping.YEAR);
        model.arranged().orderProperty().set(List.of(new SortOrder(Sort.PRICE, true)));
        assertThat(model.query().order())
                .containsExactly(new SortOrder(Sort.YEAR, true), new SortOrder(Sort.PRICE, true));
        model.arranged().orderProperty().set(List.of(new SortOrder(Sort.PRICE, true), new SortOrder(Sort.YEAR, false)));
        assertThat(model.query().order())
                .containsExactly(new SortOrder(Sort.YEAR, false), new SortOrder(Sort.PRICE, true));
    }

    @Test
    void aHeadingStandsOverTheProductsOfItsGroup() {
        model.arranged().groupingProperty().set(Grouping.VENDOR);
        var groups = groups();
        assertThat(rows).hasSize(SIZE + groups.count());
        assertThat(IntStream.range(0, rows.size()).filter(rows::isHeading)).hasSize(3);
        assertThat(rows.isHeading(0)).isTrue();
        assertThat(rows.positionOf(0)).isEqualTo(-1);
        for (int position = 0; position < SIZE; position++) {
            assertThat(rows.positionOf(rows.rowOf(position))).isEqualTo(position);
            assertThat(rows.get(rows.rowOf(position)).id())
                    .isEqualTo(groups.answer().id(position));
        }
    }

    @Test
    void aFoldedGroupIsItsHeadingAndStaysFoldedInTheNextAnswer() {
        model.arranged().groupingProperty().set(Grouping.VENDOR);
        int size = groups().size(1);
        rows.fold(1, true);
        assertThat(rows).hasSize(SIZE + 3 - size);
        int hidden = groups().starts()[1] + 5;
        assertThat(rows.isHeading(rows.rowOf(hidden))).isTrue();
        assertThat(rows.rowOf(groups().starts()[2])).isEqualTo(rows.rowOf(hidden) + 2);

        index.put(SampleProducts.products(SIZE + 30));
        assertThat(rows.rowOf(groups().starts()[2])).isEqualTo(rows.rowOf(groups().starts()[1]) + 2);
        rows.fold(1, false);
        assertThat(rows).hasSize(SIZE + 30 + 3);
    }

    @Test
    void allGroupsFoldAtOnce() {
        model.arranged().groupingProperty().set(Grouping.SERIES);
        rows.foldAll(true);
        assertThat(rows).hasSize(groups().count());
        assertThat(IntStream.range(0, rows.size()).allMatch(rows::isHeading)).isTrue();
        rows.foldAll(false);
        assertThat(rows).hasSize(SIZE + groups().count());
    }

    @Test
    void goingUpPassesOverTheHeadingOfAnOpenGroup() {
        model.arranged().groupingProperty().set(Grouping.VENDOR);
        int first = groups().starts()[1];
        int heading = rows.rowOf(first) - 1;
        assertThat(rows.positionAtOrAfter(heading)).isEqualTo(first);
        assertThat(rows.positionAtOrBefore(heading)).isEqualTo(first - 1);
        rows.fold(1, true);
        assertThat(rows.positionAtOrBefore(heading)).isEqualTo(first);
    }

    @Test
    void selectingAllSelectsProductsAndNoHeadings() {
        model.arranged().groupingProperty().set(Grouping.YEAR);
        rows.foldAll(true);
        model.picked().all();
        assertThat(model.picked().count()).isEqualTo(SIZE);
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupOrder.class,
            names = {"COUNT", "SUM"})
    void theGroupOfTheMostComesFirstAndKeepsItsProducts(GroupOrder order) {
        model.arranged().groupingProperty().set(Grouping.SERIES);
        var before = groups();
        var products = new HashMap<String, List<Long>>();
        for (int group = 0; group < before.count(); group++) {
            products.put(before.key(group), ids(before, group));
        }
        model.arranged().groupOrderProperty().set(order);
        var after = groups();
        assertThat(after.count()).isEqualTo(before.count());
        assertThat(after.answer()).isSameAs(model.shownProperty().get().result());
        for (int group = 0; group < after.count(); group++) {
            assertThat(ids(after, group)).isEqualTo(products.get(after.key(group)));
            var totals = after.totals().get(group);
            assertThat(totals.count()).isEqualTo(after.size(group));
            if (group > 0) {
                assertThat(measure(after.totals().get(group - 1), order))
                        .isGreaterThanOrEqualTo(measure(totals, order));
            }
        }
    }

    @Test
    void groupsThatAreAlikeComeByWhatTheyShare() {
        model.arranged().groupingProperty().set(Grouping.YEAR);
        model.arranged().groupOrderProperty().set(GroupOrder.COUNT);
        var groups = groups();
        for (int group = 1; group < groups.count(); group++) {
            if (groups.size(group) == groups.size(group - 1)) {
                assertThat(year(groups, group)).isLessThan(year(groups, group - 1));
            }
        }
    }

    private static int year(Groups groups, int group) {
        return Objects.requireNonNullElse(
                groups.answer().row(groups.starts()[group]).year(), 0);
    }

    private static long measure(Totals totals, GroupOrder order) {
        return order == GroupOrder.COUNT
                ? totals.count()
                : totals.sums().stream()
                        .filter(each -> each.currency().equals("USD"))
                        .mapToLong(Totals.Sum::cents)
                        .sum();
    }

    private static List<Long> ids(Groups groups, int group) {
        int from = groups.starts()[group];
        return IntStream.range(from, from + groups.size(group))
                .mapToObj(groups.answer()::id)
                .toList();
    }

    private Groups groups() {
        return Objects.requireNonNull(model.shownProperty().get().groups());
    }

    private static Object value(CatalogRow row, Grouping by) {
        Object value = switch (by) {
            case YEAR -> row.year();
            case VENDOR -> row.vendor();
            case SERIES -> row.series();
            case NONE -> null;
        };
        return value == null ? Set.of() : value;
    }

    /** An answer that knows nothing but its rows. */
    private static SearchResult plain(SearchResult answer) {
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
        };
    }
}
