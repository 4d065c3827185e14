package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.shell.SampleProducts;

class ShelfOrdersTest {
    private static final Branch RECENT = new Branch.Shelf(Shelf.RECENTLY_ADDED);
    private static final Branch DROPS = new Branch.Shelf(Shelf.PRICE_DROPS);
    private static final List<SortOrder> BY_PRICE = List.of(new SortOrder(Sort.PRICE, true));

    private final ColumnarIndex index = new ColumnarIndex();
    private final CatalogViewModel model = model();

    private CatalogViewModel model() {
        return new CatalogViewModel(
                index,
                () -> 0,
                new Background(Runnable::run, Runnable::run),
                new LiveBinding(Runnable::run),
                Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
                action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));
    }

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(400));
    }

    private List<CatalogRow> rows() {
        var found = model.shownProperty().get().result();
        assertThat(found.size()).isPositive();
        return IntStream.range(0, found.size()).mapToObj(found::row).toList();
    }

    private List<SortOrder> order() {
        return model.arranged().orderProperty().get();
    }

    @Test
    void whatCameLastAndWhatFellFurthestComesFirst() {
        model.choose(DROPS);
        assertThat(rows()).isSortedAccordingTo(Comparator.comparingDouble(ShelfOrdersTest::share));
        model.choose(RECENT);
        assertThat(order()).isEqualTo(List.of(new SortOrder(Sort.ADDED, true)));
        model.choose(Branch.ALL);
        assertThat(order()).isEqualTo(List.of(SortOrder.NEWEST_YEAR_FIRST));
    }

    private static double share(CatalogRow row) {
        var now = Objects.requireNonNull(row.price().price());
        var before = Objects.requireNonNull(row.move()).previous();
        return Math.floor(10_000 * now.amount().doubleValue() / before.amount().doubleValue());
    }

    @Test
    void eachShelfIsFoundAsItWasSortedAndTheShopsAreSortedAsOne() {
        var shop = new Branch.Vendor(SampleProducts.SHOPS.getFirst());
        model.arranged().orderProperty().set(BY_PRICE);
        model.choose(DROPS);
        model.arranged().orderProperty().set(List.of(new SortOrder(Sort.NAME, false)));
        model.choose(shop);
        assertThat(order()).isEqualTo(BY_PRICE);
        model.choose(Branch.ALL);
        assertThat(order()).isEqualTo(BY_PRICE);
        model.choose(DROPS);
        assertThat(order()).isEqualTo(List.of(new SortOrder(Sort.NAME, false)));
    }

    @Test
    void aSavedViewKeepsItsOwnOrderAndLeavesTheShelvesTheirs() {
        var own = model.arranged().with(List.of());
        // A view is laid out as it was saved, and what was before it is brought back when it is left.
        model.viewProperty().subscribe((_, view) -> {
            if (view == null) {
                model.arranged().become(own);
            } else {
                model.arranged().orderProperty().set(BY_PRICE);
            }
        });
        model.look(Sight.of(DROPS).in(3L));
        assertThat(order()).isEqualTo(BY_PRICE);
        model.choose(RECENT);
        assertThat(order()).isEqualTo(List.of(new SortOrder(Sort.ADDED, true)));
        model.choose(Branch.ALL);
        assertThat(order()).isEqualTo(List.of(SortOrder.NEWEST_YEAR_FIRST));
        model.choose(DROPS);
        assertThat(order()).isEqualTo(ShelfOrders.usual(Shelf.PRICE_DROPS));
    }

    @Test
    void theNextStartFindsTheShelvesAsTheyWereLeft() {
        model.arranged().orderProperty().set(BY_PRICE);
        model.choose(DROPS);
        var left = model.arranged().shelves().left();
        assertThat(left).isEqualTo(new ShelfOrders.Left(Shelf.PRICE_DROPS, Map.of(Shelf.ALL, BY_PRICE)));

        var next = model();
        next.arranged().orderProperty().set(order());
        next.arranged().shelves().resume(left);
        next.resume(model.sightProperty().get());
        assertThat(next.arranged().orderProperty().get()).isEqualTo(ShelfOrders.usual(Shelf.PRICE_DROPS));
        next.choose(Branch.ALL);
        assertThat(next.arranged().orderProperty().get()).isEqualTo(BY_PRICE);
    }
}
