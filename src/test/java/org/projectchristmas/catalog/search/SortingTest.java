package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorNames;

/** Answers by one column and by several, against what the library's sort says of the products. */
class SortingTest {
    private static final int SIZE = 3_000;

    private final List<Product> products = new ArrayList<>(new RandomProducts(11).make(SIZE));
    private final ColumnarIndex index = new ColumnarIndex();

    @ParameterizedTest
    @EnumSource
    void anAnswerIsSortedByEachColumnBothWays(Sort sort) {
        index.put(products);
        assertSorted(List.of(new SortOrder(sort, false)));
        assertSorted(List.of(new SortOrder(sort, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,-price",
                "-vendor,year,-name",
                "availability,-series,number",
                "condition,-added",
                "artist,brand,-sku,currency,move",
                "-year,-regular,last-seen"
            })
    void anAnswerIsSortedBySeveralColumnsTheFirstCountingMost(String written) {
        index.put(products);
        assertSorted(SortOrder.read(written));
    }

    @Test
    void whatArrivesAndChangesIsSortedInToo() {
        var order = SortOrder.read("series,-name");
        index.put(products.subList(0, 2_000));
        index.search(CatalogQuery.ALL.sortedBy(order));
        index.put(products.subList(1_000, SIZE));
        assertSorted(order);

        var changed = new RandomProducts(12).make(600);
        index.put(changed);
        Collections.copy(products, changed);
        assertSorted(order);
    }

    @Test
    void aFewMatchesAreSortedAlike() {
        index.put(products);
        var order = SortOrder.read("-price,name");
        var query = CatalogQuery.ALL.sortedBy(order).with(Query.words("noel top qx3"), FacetChoices.NONE);
        var result = index.search(query);
        assertThat(result.size()).isBetween(2, SIZE / 16);
        assertThat(ids(result)).isSortedAccordingTo(Comparator.comparing(this::product, comparator(order)));
    }

    @Test
    void namesAreSortedWithoutCaseAndAccents() {
        var names =
                new ArrayList<>(List.of("Apfel", "\u00e4pfel b", "Apfel c", "Zebra", "apfelbaum und noch viel mehr"));
        Collections.shuffle(names, new Random(3));
        long id = 1;
        var named = new ArrayList<Product>();
        for (String name : names) {
            var like = products.getFirst();
            named.add(new Product(
                    id++,
                    like.key(),
                    new Description(name, null, "QX1", null, null, true, Description.Lore.NONE),
                    like.links(),
                    like.offering(),
                    like.sighting(),
                    like.sources()));
        }
        index.put(named);
        var result = index.search(CatalogQuery.ALL.sortedBy(SortOrder.read("name")));
        assertThat(IntStream.range(0, 5).mapToObj(at -> result.row(at).name()))
                .containsExactly("Apfel", "\u00e4pfel b", "Apfel c", "apfelbaum und noch viel mehr", "Zebra");
    }

    @Test
    void anOrderIsReadAsItWasWritten() {
        String written = "name,-price,last-seen";
        assertThat(SortOrder.write(SortOrder.read(written))).isEqualTo(written);
        assertThat(SortOrder.read(" -Price , NAME"))
                .containsExactly(new SortOrder(Sort.PRICE, true), new SortOrder(Sort.NAME, false));
        assertThatThrownBy(() -> SortOrder.read("name,-name")).hasMessageContaining("once");
        assertThatThrownBy(() -> SortOrder.read("name,size"))
                .hasMessageStartingWith("There is no column size to sort by, only name, year, sku");
    }

    private void assertSorted(List<SortOrder> order) {
        var result = index.search(CatalogQuery.ALL.sortedBy(order));
        assertThat(ids(result))
                .as(SortOrder.write(order))
                .containsExactlyElementsOf(products.stream()
                        .sorted(comparator(order))
                        .map(Product::id)
                        .toList());
    }

    private static List<Long> ids(SearchResult result) {
        return IntStream.range(0, result.size()).mapToObj(result::id).toList();
    }

    private Product product(long id) {
        return products.get((int) id - 1);
    }

    private static Comparator<Product> comparator(List<SortOrder> order) {
        Comparator<Product> all = (_, _) -> 0;
        for (SortOrder each : order) {
            all = all.thenComparing(column(each));
        }
        return all.thenComparingLong(Product::id);
    }

    private static Comparator<Product> column(SortOrder by) {
        return switch (by.sort()) {
            case NAME -> text(by, product -> product.description().name());
            case SKU -> text(by, product -> product.description().sku());
            case SERIES -> text(by, product -> product.description().lore().series());
            case ARTIST -> text(by, product -> product.description().lore().artist());
            case BRAND -> text(by, product -> product.description().brand());
            case CONDITION -> text(by, product -> product.description().condition());
            case VENDOR -> text(by, product -> VendorNames.of(product.key().vendor()));
            case CURRENCY ->
                value(by, product -> {
                    var price = product.offering().price().price();
                    return price == null ? null : price.currency();
                });
            case YEAR -> value(by, product -> product.description().releaseYear());
            case NUMBER -> value(by, product -> product.description().lore().seriesNumber());
            case PRICE -> value(by, product -> amount(product.offering().price().price()));
            case REGULAR ->
                value(by, product -> amount(product.offering().price().regular()));
            case MOVE -> value(by, SortingTest::move);
            case AVAILABILITY -> value(by, product -> product.offering().availability());
            case LAST_SEEN -> value(by, product -> product.sighting().lastSeenAt());
            case ADDED -> value(by, product -> product.sighting().createdAt());
        };
    }

    private static @Nullable BigDecimal move(Product product) {
        var move = product.offering().move();
        var before = move == null ? null : amount(move.previous());
        if (before == null || before.signum() == 0) {
            return null;
        }
        var price = Objects.requireNonNull(amount(product.offering().price().price()));
        return price.subtract(before).movePointRight(4).divide(before, 0, RoundingMode.DOWN);
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static Comparator<Product> text(SortOrder by, Function<Product, @Nullable String> value) {
        return value(by, product -> {
            String text = value.apply(product);
            return text == null ? null : Folding.fold(text);
        });
    }

    private static <T extends Comparable<? super T>> Comparator<Product> value(
            SortOrder by, Function<Product, @Nullable T> value) {
        Comparator<T> order = by.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }
}
