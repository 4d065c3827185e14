package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

class ColumnarIndexTest {
    private static final VendorId SHOP = new VendorId("hallmark_ornaments_com");
    private static final VendorId OTHER = new VendorId("ornament_shop_com");
    private static final Instant DAY = Instant.parse("2026-11-01T00:00:00Z");

    private final ColumnarIndex index = new ColumnarIndex();

    @Test
    void everyWordMustMatchSomewhere() {
        index.put(List.of(
                product(1, "2014 Father Christmas #11", 2014, "QX9313", "Father Christmas", "Ken Crow"),
                product(2, "2014 Father Bear", 2014, null, null, null),
                product(3, "1973 Angel", 1973, "XHD785", null, null)));

        assertThat(ids("father chr")).containsExactly(1L);
        assertThat(ids("crow 2014")).containsExactly(1L);
        assertThat(ids("qx9313")).containsExactly(1L);
        assertThat(ids("angel father")).isEmpty();
        assertThat(ids("  ")).containsExactly(3L, 2L, 1L);
    }

    @Test
    void accentsAndCaseAreIgnoredInNamesAndInQueries() {
        index.put(List.of(product(1, "2008 Crème BRÛLÉE Noël", 2008, null, null, null)));

        assertThat(ids("creme brulee")).containsExactly(1L);
        assertThat(ids("NOÉL")).containsExactly(1L);
    }

    @Test
    void aSkuIsFoundWithAndWithoutItsDash() {
        index.put(List.of(
                product(1, "1975 Betsey", 1975, "QX157-1", null, null),
                product(2, "Other", 1975, "QX1571", null, null)));

        assertThat(ids("qx157-1")).containsExactly(1L, 2L);
        assertThat(ids("qx1571")).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({
        "2020 Star Wars\u2122 Yoda, star wars yoda",
        "Barbie\u00ae Doll, barbie doll",
        "\u011e\u00fcne\u015f I\u015f\u0131k, isik",
        "\u0110or\u0111e, dorde"
    })
    void signsOfTradeMarksAndLettersThatNobodyTypesAreIgnored(String name, String words) {
        index.put(List.of(product(1, name, 2020, null, null, null)));
        var phrase = new Query.Text(null, words);
        assertThat(ids(CatalogQuery.ALL.with(phrase, FacetChoices.NONE))).containsExactly(1L);
    }

    @Test
    void aChangedProductIsFoundByItsNewWordsOnly() {
        index.put(List.of(product(1, "2001 Robin", 2001, null, null, null)));
        SearchResult before = index.search(query("robin", Sort.NAME, false));
        index.put(List.of(product(1, "2001 Wren", 2001, null, null, null)));

        assertThat(ids("robin")).isEmpty();
        assertThat(ids("wren")).containsExactly(1L);
        assertThat(before.row(0).name()).as("a result is a snapshot").isEqualTo("2001 Robin");
    }

    @Test
    void aProductThatIsTakenOutIsFoundNoLongerAndCanComeBack() {
        index.put(List.of(
                product(1, "2001 Robin", 2001, null, null, null), product(2, "2001 Wren", 2001, null, null, null)));
        SearchResult before = index.search(query("2001", Sort.NAME, false));
        long version = index.version().get();
        index.remove(List.of(1L, 4_711L));

        assertThat(ids("2001")).containsExactly(2L);
        assertThat(index.counts(DAY).total()).isEqualTo(1);
        assertThat(before.size()).as("a result is a snapshot").isEqualTo(2);
        assertThat(index.version().get()).isEqualTo(version + 1);

        index.remove(List.of(1L));
        assertThat(index.version().get()).as("nothing is another").isEqualTo(version + 1);

        index.put(List.of(product(1, "2001 Robin", 2001, null, null, null)));
        assertThat(ids("robin")).containsExactly(1L);
    }

    @Test
    void missingValuesComeLastInBothDirections() {
        index.put(List.of(
                priced(1, PriceTag.of(Money.usd("20.00"))),
                priced(2, PriceTag.ON_REQUEST),
                priced(3, PriceTag.of(Money.usd("3.50")))));

        assertThat(ids(query("", Sort.PRICE, false))).containsExactly(3L, 1L, 2L);
        assertThat(ids(query("", Sort.PRICE, true))).containsExactly(1L, 3L, 2L);
    }

    @Test
    void vendorAndYearNarrowTheResult() {
        index.put(List.of(
                product(1, "A", 1999, null, null, null),
                product(2, "B", 2000, null, null, null),
                at(OTHER, 3, "C", 1999)));

        assertThat(ids(new CatalogQuery("", SHOP, 1999, Shelf.ALL, null, Sort.NAME, false)))
                .containsExactly(1L);
        assertThat(ids(new CatalogQuery("", new VendorId("nobody"), null, Shelf.ALL, null, Sort.NAME, false)))
                .isEmpty();
        assertThat(index.counts(DAY).byVendor().get(SHOP)).containsExactly(Map.entry(2000, 1), Map.entry(1999, 1));
    }

    @Test
    void whatAShopHadWhenItWasFirstReadThroughIsNotRecentlyAdded() {
        index.put(List.of(
                came(SHOP, 1, DAY),
                came(SHOP, 2, DAY.plusSeconds(60)),
                came(SHOP, 3, DAY.plusSeconds(61)),
                came(OTHER, 4, DAY),
                came(OTHER, 5, DAY.minusSeconds(1))));
        var lately = new CatalogQuery("", null, null, Shelf.RECENTLY_ADDED, DAY, Sort.ADDED, true);
        assertThat(ids(lately)).as("nothing has been read through").containsExactly(3L, 2L, 1L, 4L);
        assertThat(index.counts(DAY).recentlyAdded()).isEqualTo(4);

        long before = index.version().get();
        index.settle(Map.of(SHOP, DAY.plusSeconds(60)));
        assertThat(index.version().get()).as("screens are told").isGreaterThan(before);
        assertThat(ids(lately)).containsExactly(3L, 4L);
        assertThat(index.counts(DAY).recentlyAdded()).isEqualTo(2);

        index.settle(Map.of(SHOP, DAY.plusSeconds(60), OTHER, DAY.minusSeconds(3600)));
        assertThat(ids(lately)).as("two weeks are two weeks").containsExactly(3L, 4L);
        index.put(List.of(came(SHOP, 6, DAY.plusSeconds(3600))));
        assertThat(ids(lately)).containsExactly(6L, 3L, 4L);
    }

    private static Product came(VendorId vendor, long id, Instant at) {
        Product product = at(vendor, id, "1998 Angel " + id, 1998);
        return new Product(
                product.id(),
                product.key(),
                product.description(),
                product.links(),
                product.offering(),
                new Sighting(at, at, null, null),
                product.sources());
    }

    @Test
    void theShelfOfPriceDropsHoldsWhatBecameCheaperSinceThen() {
        var cheaper = moved(1, "10.00", "12.00", DAY);
        var dearer = moved(2, "12.00", "10.00", DAY);
        var longAgo = moved(3, "10.00", "12.00", DAY.minusSeconds(1));
        index.put(List.of(cheaper, dearer, longAgo));

        assertThat(ids(new CatalogQuery("", null, null, Shelf.PRICE_DROPS, DAY, Sort.NAME, false)))
                .containsExactly(1L);
        assertThat(index.counts(DAY).priceDrops()).isEqualTo(1);
    }

    @Test
    void aRowTellsWhatWasPut() {
        Product put = moved(7, "10.00", "12.00", DAY);
        index.put(List.of(put));
        CatalogRow row = index.search(CatalogQuery.ALL).row(0);

        assertThat(row.id()).isEqualTo(7);
        assertThat(row.price()).isEqualTo(put.offering().price());
        assertThat(row.move()).isEqualTo(put.offering().move());
        assertThat(row.createdAt()).isEqualTo(DAY);
        assertThat(row.image()).isNull();
    }

    @Test
    void manyRowsInManyVersionsAnswerAsAPlainSearchWould() {
        var expected = new ArrayList<Product>();
        for (int i = 0; i < 70_000; i++) {
            expected.add(
                    product(i + 1L, "%d Star %x".formatted(1973 + i % 50, i * 7919), 1973 + i % 50, null, null, null));
        }
        index.put(expected);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < expected.size(); i += 2) {
                expected.set(
                        i,
                        product(
                                i + 1L,
                                "%d Moon %d %x".formatted(1973 + i % 50, round, i * 31),
                                1973 + i % 50,
                                null,
                                null,
                                null));
            }
            index.put(expected);
            for (String words : List.of("moon", "moon " + round, "star a", "star ab", "1999 b")) {
                long[] plain = expected.stream()
                        .filter(each -> Arrays.stream(words.split(" "))
                                .allMatch(each.description().name().toLowerCase(java.util.Locale.ROOT)::contains))
                        .mapToLong(Product::id)
                        .sorted()
                        .toArray();
                assertThat(LongStream.of(ids(words)).sorted().toArray())
                        .as(words)
                        .containsExactly(plain);
            }
        }
        assertThat(index.counts(DAY).total()).isEqualTo(70_000);
    }

    private long[] ids(String words) {
        return ids(query(words, Sort.NAME, false));
    }

    private long[] ids(CatalogQuery query) {
        SearchResult result = index.search(query);
        long[] ids = IntStream.range(0, result.size()).mapToLong(result::id).toArray();
        return query.filter().equals(Query.all())
                ? ids
                : LongStream.of(ids).sorted().toArray();
    }

    private static CatalogQuery query(String words, Sort sort, boolean descending) {
        return new CatalogQuery(words, null, null, Shelf.ALL, null, sort, descending);
    }

    private static Product product(
            long id, String name, int year, @Nullable String sku, @Nullable String series, @Nullable String artist) {
        var lore = new Description.Lore(series, null, artist, null, null);
        return product(SHOP, id, new Description(name, year, sku, null, null, true, lore), PriceTag.NONE, null);
    }

    private static Product at(VendorId vendor, long id, String name, int year) {
        return product(
                vendor,
                id,
                new Description(name, year, null, null, null, true, Description.Lore.NONE),
                PriceTag.NONE,
                null);
    }

    private static Product priced(long id, PriceTag price) {
        return product(
                SHOP, id, new Description("N", null, null, null, null, true, Description.Lore.NONE), price, null);
    }

    private static Product moved(long id, String price, String previous, Instant at) {
        var description = new Description("N", null, null, null, null, true, Description.Lore.NONE);
        return product(
                SHOP,
                id,
                description,
                PriceTag.of(new Money(new BigDecimal(price), "USD")),
                new PriceMove(Money.usd(previous), at));
    }

    private static Product product(
            VendorId vendor, long id, Description description, PriceTag price, @Nullable PriceMove move) {
        return new Product(
                id,
                new ProductKey(vendor, "p" + id),
                description,
                new Links(URI.create("http://localhost/" + id), null),
                new Product.Offering(price, Availability.UNKNOWN, move),
                new Sighting(DAY, DAY, null, null),
                Map.of());
    }
}
