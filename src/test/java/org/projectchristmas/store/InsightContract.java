package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.projectchristmas.store.Ornaments.EVENING;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.HOOKED;
import static org.projectchristmas.store.Ornaments.MORNING;
import static org.projectchristmas.store.Ornaments.NOON;
import static org.projectchristmas.store.Ornaments.SHOP;
import static org.projectchristmas.store.Ornaments.insert;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Answer.Offer;
import org.projectchristmas.insight.Answer.PriceFigures;
import org.projectchristmas.insight.Answer.RareOrnament;
import org.projectchristmas.insight.Answer.RareYear;
import org.projectchristmas.insight.Answer.Spread;
import org.projectchristmas.insight.Answer.VendorTotal;
import org.projectchristmas.insight.Answer.YearCount;
import org.projectchristmas.insight.Answer.YearStock;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import org.projectchristmas.sync.StoredProduct;

/** What the answers must be, each on a catalog that is small enough to count by hand. */
interface InsightContract {
    Week WEEK = new Week(LocalDate.of(2026, 11, 18), ZoneOffset.UTC);

    Ports ports();

    Insights insights();

    private Goods goods(VendorId vendor, String id) {
        return new Goods(Ornaments.listed(vendor, id));
    }

    private void store(Goods... goods) {
        StoredProduct[] products = new StoredProduct[goods.length];
        for (int i = 0; i < goods.length; i++) {
            products[i] = goods[i].stored();
        }
        insert(ports(), products);
    }

    @Test
    default void anEmptyCatalogHasNothingToTell() {
        for (Question each : Question.values()) {
            assertThat(insights().answer(each, WEEK).isEmpty()).as(each.word()).isTrue();
        }
    }

    @Test
    default void theTotalsOfAShopCountListingsOrnamentsAndWhatIsGoneApart() {
        store(
                goods(FACTORY, "1").sku("QX1").stock(Availability.AVAILABLE),
                goods(FACTORY, "2").sku("QX1NB").stock(Availability.UNAVAILABLE),
                goods(FACTORY, "3").sku("QX3"),
                goods(FACTORY, "4").accessory().stock(Availability.AVAILABLE),
                goods(FACTORY, "5").sku("QX5").gone(),
                goods(HOOKED, "6"));
        assertThat(insights().totals().vendors())
                .containsExactly(
                        new VendorTotal(FACTORY, 3, 1, 2, 2, 1, 1, 1), new VendorTotal(HOOKED, 1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    default void anOrnamentInTwoConditionsCountsOnceInItsYearAndItsListingsTwice() {
        store(
                goods(FACTORY, "1").sku("QX1"),
                goods(FACTORY, "2").sku("QX1NB"),
                goods(FACTORY, "3"),
                goods(FACTORY, "4").accessory(),
                goods(FACTORY, "5").sku("QX5").gone(),
                goods(HOOKED, "6").sku("QX1"),
                goods(FACTORY, "7").year(1973),
                goods(FACTORY, "8").year(null));
        assertThat(insights().years().counts())
                .containsExactly(
                        new YearCount(1973, FACTORY, 1, 1),
                        new YearCount(1998, FACTORY, 2, 3),
                        new YearCount(1998, HOOKED, 1, 1),
                        new YearCount(null, FACTORY, 1, 1));
    }

    /** 10, 20, 30 and 60: the mean is 30; of the two in the middle it is 25; the deviation is the root of (400+100+0+900)/4. */
    @Test
    default void averageMedianAndDeviationAreThoseOfAllPricesOfAYearAtAShop() {
        store(
                goods(FACTORY, "1").price("20.00"),
                goods(FACTORY, "2").price("60.00").stock(Availability.UNAVAILABLE),
                goods(FACTORY, "3").price("10.00"),
                goods(FACTORY, "4").price("30.00"),
                goods(FACTORY, "5").tag(PriceTag.ON_REQUEST),
                // "From $1" is not what anything costs.
                goods(FACTORY, "9").tag(from("1.00")),
                goods(HOOKED, "10").tag(from("1.00")).gone(),
                goods(FACTORY, "6").price("9000.00").accessory(),
                goods(FACTORY, "7").price("9000.00").gone(),
                goods(HOOKED, "8").price("5.55"));
        assertThat(insights().prices().figures())
                .containsExactly(
                        figures(1998, FACTORY, 4, "30.00", "25.00", "18.71", "10.00", "60.00"),
                        figures(1998, HOOKED, 1, "5.55", "5.55", "0.00", "5.55", "5.55"),
                        figures(null, FACTORY, 4, "30.00", "25.00", "18.71", "10.00", "60.00"),
                        figures(null, HOOKED, 1, "5.55", "5.55", "0.00", "5.55", "5.55"));
        assertThat(insights().prices().ranges()).isEqualTo(1);
    }

    private static PriceTag from(String dollars) {
        return new PriceTag(PriceTag.Kind.FROM, Money.usd(dollars), null);
    }

    private static PriceFigures figures(@Nullable Integer year, VendorId vendor, long listings, String... amounts) {
        return new PriceFigures(
                year,
                vendor,
                Money.USD,
                listings,
                new BigDecimal(amounts[0]),
                new BigDecimal(amounts[1]),
                new BigDecimal(amounts[2]),
                new BigDecimal(amounts[3]),
                new BigDecimal(amounts[4]));
    }

    @Test
    default void theMedianOfAnOddNumberIsTheOneInTheMiddleAndOfTwoCentsIsRoundedUp() {
        store(
                goods(FACTORY, "1").price("1.00"),
                goods(FACTORY, "2").price("2.00"),
                goods(FACTORY, "3").price("90.00"),
                goods(HOOKED, "4").price("1.00"),
                goods(HOOKED, "5").price("1.01"));
        assertThat(insights().prices().figures())
                .filteredOn(each -> each.year() != null)
                .extracting(PriceFigures::median)
                .containsExactly(new BigDecimal("2.00"), new BigDecimal("1.01"));
    }

    @Test
    default void twoCurrenciesNeverMeet() {
        store(
                goods(FACTORY, "1").sku("QX1").price("10.00"),
                goods(FACTORY, "2").sku("QX2").tag(PriceTag.of(new Money(new BigDecimal("500.00"), "EUR"))),
                goods(HOOKED, "3").sku("QX1").tag(PriceTag.of(new Money(new BigDecimal("900.00"), "EUR"))));
        assertThat(insights().prices().figures())
                .filteredOn(each -> each.year() != null)
                .extracting(PriceFigures::currency, each -> each.mean().toPlainString())
                .containsExactly(tuple("EUR", "500.00"), tuple("USD", "10.00"), tuple("EUR", "900.00"));
        assertThat(insights().spreads().largest()).isEmpty();
        assertThat(insights().baskets().years())
                .extracting(Answer.Basket::currency, Answer.Basket::listings)
                .containsExactly(tuple("EUR", 2L), tuple("USD", 1L));
    }

    @Test
    default void theStockOfAYearIsCountedByWhatTheShopsSay() {
        store(
                goods(FACTORY, "1").stock(Availability.AVAILABLE),
                goods(HOOKED, "2").stock(Availability.UNAVAILABLE),
                goods(HOOKED, "3"),
                goods(HOOKED, "4").stock(Availability.UNAVAILABLE).gone(),
                goods(HOOKED, "5").stock(Availability.AVAILABLE).year(null));
        assertThat(insights().stock().years())
                .containsExactly(new YearStock(1998, 1, 1, 1), new YearStock(null, 1, 0, 0));
    }

    @Test
    default void soldOutEverywhereMeansEveryListingOfTheSkuAtEveryShop() {
        store(
                goods(FACTORY, "1").sku("QX1").stock(Availability.UNAVAILABLE).price("12.00"),
                goods(FACTORY, "2").sku("QX1NB").stock(Availability.UNAVAILABLE).price("8.00"),
                goods(HOOKED, "3").sku("qx-1").stock(Availability.UNAVAILABLE).price("19.00"),
                // In stock at one shop, and not known at another.
                goods(FACTORY, "4").sku("QX4").stock(Availability.UNAVAILABLE),
                goods(HOOKED, "5").sku("QX4").stock(Availability.AVAILABLE),
                goods(FACTORY, "6").sku("QX6").stock(Availability.UNKNOWN),
                // Still to be had as a part of a set.
                goods(FACTORY, "7").sku("QX7").stock(Availability.UNAVAILABLE),
                goods(SHOP, "8").sku("QX9 or QX7").stock(Availability.AVAILABLE),
                // In stock only where it is no longer listed.
                goods(FACTORY, "10").sku("QX10").stock(Availability.UNAVAILABLE).year(1973),
                goods(HOOKED, "11").sku("QX10").stock(Availability.AVAILABLE).gone());
        Answer.Rarest rarest = insights().rarest();
        assertThat(rarest.total()).isEqualTo(2);
        assertThat(rarest.skus()).isEqualTo(6);
        assertThat(rarest.years()).containsExactly(new RareYear(1973, 1, 1), new RareYear(1998, 1, 3));
        assertThat(rarest.listings()).isEqualTo(4);
        assertThat(rarest.first())
                .containsExactly(
                        new RareOrnament("QX1", "1998 Angel 1", 1998, 2, 3, Money.usd("19.00")),
                        new RareOrnament("QX10", "1973 Angel 10", 1973, 1, 1, Money.usd("28.95")));
    }

    @Test
    default void aSkuInTwoYearsIsRareInBothAndAListingOfTwoCountsOnce() {
        store(
                goods(FACTORY, "1").sku("QX1").stock(Availability.UNAVAILABLE).tag(from("900.00")),
                goods(HOOKED, "2").sku("QX1").stock(Availability.UNAVAILABLE).year(1973),
                goods(HOOKED, "3")
                        .sku("QX1 or QX2")
                        .stock(Availability.UNAVAILABLE)
                        .year(null));
        Answer.Rarest rarest = insights().rarest();
        assertThat(rarest.total()).isEqualTo(2);
        assertThat(rarest.listings()).isEqualTo(3);
        assertThat(rarest.years())
                .containsExactly(new RareYear(1973, 1, 1), new RareYear(1998, 1, 1), new RareYear(null, 2, 1));
        assertThat(rarest.first())
                .extracting(RareOrnament::sku, RareOrnament::year, RareOrnament::listings, RareOrnament::highest)
                .containsExactly(
                        tuple("QX1", 1973, 3L, Money.usd("28.95")), tuple("QX2", null, 1L, Money.usd("28.95")));
    }

    @Test
    default void aSpreadIsBetweenTheCheapestOffersOfTwoShopsForTheSameThing() {
        store(
                goods(FACTORY, "1").sku("QX1").condition("MIB").price("30.00"),
                goods(FACTORY, "2").sku("QX1MIB").condition("mib").price("90.00"),
                goods(HOOKED, "3").sku("QX1").condition("MIB").price("20.00"),
                goods(SHOP, "4").sku("QX1").condition("MIB").price("25.00"),
                // Another condition, another year, sold out, a range, a set, gone, an accessory: nothing to compare
                // with.
                goods(SHOP, "5").sku("QX1").condition("NB").price("1.00"),
                goods(SHOP, "6").sku("QX1").condition("MIB").year(1973).price("1.00"),
                goods(SHOP, "7").sku("QX1").condition("MIB").price("900.00").stock(Availability.UNAVAILABLE),
                goods(SHOP, "8").sku("QX1").condition("MIB").tag(from("1.00")),
                goods(SHOP, "9").sku("QX1 or QX2").condition("MIB").price("800.00"),
                goods(SHOP, "10").sku("QX1").condition("MIB").price("700.00").gone(),
                goods(SHOP, "11").sku("QX1").condition("MIB").price("600.00").accessory());
        Answer.Spreads spreads = insights().spreads();
        assertThat(spreads.compared()).isEqualTo(1);
        assertThat(spreads.largest())
                .containsExactly(new Spread(
                        "QX1",
                        "1998 Angel 1",
                        1998,
                        "MIB",
                        new Offer(HOOKED, Money.usd("20.00")),
                        new Offer(FACTORY, Money.usd("30.00")),
                        4));
        assertThat(spreads.listings()).isEqualTo(4);
        assertThat(spreads.largest().getFirst().amount()).isEqualByComparingTo("10");
    }

    @Test
    default void theLargestSpreadComesFirstAndEqualPricesAreNone() {
        store(
                goods(FACTORY, "1").sku("QX1").price("30.00"),
                goods(HOOKED, "2").sku("QX1").price("20.00"),
                goods(FACTORY, "3").sku("QX3").price("5.00"),
                goods(HOOKED, "4").sku("QX3").price("55.00"),
                goods(FACTORY, "5").sku("QX5").price("7.00"),
                goods(HOOKED, "6").sku("QX5").price("7.00"),
                goods(HOOKED, "7").sku("QX7").price("7.00"),
                goods(HOOKED, "8").sku("QX7").price("9.00"));
        assertThat(insights().spreads().compared()).isEqualTo(3);
        assertThat(insights().spreads().largest())
                .extracting(Spread::sku, Spread::condition)
                .containsExactly(tuple("QX3", null), tuple("QX1", null));
    }

    @Test
    default void whatBecameCheaperThisWeekIsListedByTheShareItLost() {
        store(
                goods(FACTORY, "1").fell("40.00", "30.00", NOON),
                goods(HOOKED, "2").fell("10.00", "5.00", NOON),
                goods(FACTORY, "3").fell("30.00", "40.00", NOON),
                goods(FACTORY, "4").fell("40.00", "30.00", WEEK.from().minusSeconds(1)),
                goods(FACTORY, "5").fell("40.00", "30.00", NOON).gone(),
                goods(FACTORY, "6").fell("40.00", "30.00", NOON).accessory(),
                goods(FACTORY, "7"));
        Answer.Drops drops = insights().drops(WEEK);
        assertThat(drops.total()).isEqualTo(2);
        assertThat(drops.largest())
                .extracting(Answer.Drop::name, Answer.Drop::percent, Answer.Drop::day)
                .containsExactly(
                        tuple("1998 Angel 2", 50, LocalDate.of(2026, 11, 23)),
                        tuple("1998 Angel 1", 25, LocalDate.of(2026, 11, 23)));
    }

    @Test
    default void whatCameThisWeekIsCountedByTheDayOfThePlace() {
        Instant evening = Instant.parse("2026-11-20T23:30:00Z");
        store(
                goods(FACTORY, "1").came(evening),
                goods(FACTORY, "2").came(evening.plus(Duration.ofHours(1))),
                goods(HOOKED, "3").came(evening).tag(PriceTag.ON_REQUEST),
                goods(FACTORY, "4").came(evening).accessory(),
                goods(FACTORY, "5").came(evening).gone(),
                goods(FACTORY, "6").came(WEEK.from().minus(Duration.ofHours(2))));
        Answer.Arrivals arrivals = insights().arrivals(WEEK);
        assertThat(arrivals.total()).isEqualTo(3);
        assertThat(arrivals.hasOlder()).isTrue();
        assertThat(arrivals.days())
                .containsExactly(
                        new Answer.DayCount(LocalDate.of(2026, 11, 20), FACTORY, 1),
                        new Answer.DayCount(LocalDate.of(2026, 11, 20), HOOKED, 1),
                        new Answer.DayCount(LocalDate.of(2026, 11, 21), FACTORY, 1));
        assertThat(arrivals.newest())
                .extracting(Answer.Arrival::name)
                .containsExactly("1998 Angel 2", "1998 Angel 3", "1998 Angel 1");
        assertThat(arrivals.newest().get(1).price()).isNull();
        var berlin = new Week(WEEK.first(), ZoneId.of("Europe/Berlin"));
        assertThat(insights().arrivals(berlin).days())
                .extracting(Answer.DayCount::day)
                .containsOnly(LocalDate.of(2026, 11, 21));
    }

    /** What costs 10 and then 20 and 15, and what costs 30 all along: 40 then, 45 now. */
    @Test
    default void theBasketOfAYearHoldsTheSameListingsOnBothSides() {
        StoredProduct moving =
                insert(ports(), goods(FACTORY, "1").price("10.00").stored()).getFirst();
        Ornaments.update(ports(), new Goods(moving).price("20.00").stored(), NOON);
        Ornaments.update(ports(), new Goods(moving).price("15.00").stored(), EVENING);
        StoredProduct later = insert(
                        ports(), goods(HOOKED, "3").tag(PriceTag.ON_REQUEST).stored())
                .getFirst();
        Ornaments.update(ports(), new Goods(later).price("7.00").stored(), NOON);
        StoredProduct hidden =
                insert(ports(), goods(HOOKED, "4").price("500.00").stored()).getFirst();
        Ornaments.update(ports(), new Goods(hidden).tag(PriceTag.ON_REQUEST).stored(), NOON);
        store(
                goods(HOOKED, "2").price("30.00"),
                goods(HOOKED, "5").price("900.00").gone(),
                goods(HOOKED, "6").price("900.00").accessory(),
                goods(HOOKED, "7").price("900.00").year(null),
                goods(HOOKED, "8").tag(from("900.00")));
        assertThat(insights().baskets().years())
                .containsExactly(new Answer.Basket(
                        1998,
                        Money.USD,
                        3,
                        new BigDecimal("47.00"),
                        new BigDecimal("52.00"),
                        LocalDate.ofInstant(MORNING, ZoneOffset.UTC)));
    }

    /** It cost "from 5" and then 8: that is no rise. Then it was sold in euros: 7 of those at first, and 9 now. */
    @Test
    default void theFirstPriceOfABasketIsAFixedOneInThePresentCurrency() {
        StoredProduct ranged =
                insert(ports(), goods(FACTORY, "1").tag(from("5.00")).stored()).getFirst();
        Ornaments.update(ports(), new Goods(ranged).price("8.00").stored(), NOON);
        StoredProduct moved =
                insert(ports(), goods(FACTORY, "2").price("500.00").stored()).getFirst();
        Ornaments.update(ports(), new Goods(moved).tag(euros("7.00")).stored(), NOON);
        Ornaments.update(ports(), new Goods(moved).tag(euros("9.00")).stored(), EVENING);
        assertThat(insights().baskets().years())
                .extracting(
                        Answer.Basket::currency,
                        Answer.Basket::listings,
                        each -> each.before().toPlainString(),
                        each -> each.now().toPlainString())
                .containsExactly(tuple("EUR", 1L, "7.00", "9.00"), tuple("USD", 1L, "8.00", "8.00"));
    }

    private static PriceTag euros(String amount) {
        return PriceTag.of(new Money(new BigDecimal(amount), "EUR"));
    }

    @Test
    default void aListIsCutWhereItEndsAndItsTotalIsNot() {
        var many = new Goods[Insights.MOST + 5];
        for (int i = 0; i < many.length; i++) {
            many[i] = goods(FACTORY, "" + i).sku("QX" + (1000 + i)).stock(Availability.UNAVAILABLE);
        }
        store(many);
        assertThat(insights().rarest().total()).isEqualTo(many.length);
        assertThat(insights().rarest().first()).hasSize(Insights.MOST);
        assertThat(insights().arrivals(WEEK).total()).isEqualTo(many.length);
        assertThat(insights().arrivals(WEEK).hasOlder()).isFalse();
        assertThat(insights().arrivals(WEEK).newest()).hasSize(Insights.MOST);
        assertThat(List.copyOf(insights().arrivals(WEEK).table().rows())).hasSize(Insights.MOST);
    }
}
