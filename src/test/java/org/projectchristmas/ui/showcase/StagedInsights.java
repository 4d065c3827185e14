package org.projectchristmas.ui.showcase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Answer.Arrivals;
import org.projectchristmas.insight.Answer.Baskets;
import org.projectchristmas.insight.Answer.Drops;
import org.projectchristmas.insight.Answer.Prices;
import org.projectchristmas.insight.Answer.Rarest;
import org.projectchristmas.insight.Answer.Spreads;
import org.projectchristmas.insight.Answer.Stock;
import org.projectchristmas.insight.Answer.Totals;
import org.projectchristmas.insight.Answer.Years;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.insight.Week;

/** Answers that were written down, for screens; how they are found is tested elsewhere. */
public final class StagedInsights implements Insights {
    public static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    public static final VendorId HOOKED = new VendorId("hookedonhallmark_com");

    /** How often anything was asked. */
    public final AtomicInteger asked = new AtomicInteger();

    /** Why the answers about prices fail; null while they do not. */
    public volatile @Nullable CatalogException failure;

    /** Whether there is no product at all. */
    public volatile boolean isEmpty;

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    @Override
    public Totals totals() {
        asked.incrementAndGet();
        return new Totals(
                isEmpty
                        ? List.of()
                        : List.of(
                                new Answer.VendorTotal(FACTORY, 1_490, 10, 1_200, 900, 500, 100, 7),
                                new Answer.VendorTotal(HOOKED, 2_400, 100, 1_900, 2_000, 400, 100, 0)));
    }

    @Override
    public Years years() {
        asked.incrementAndGet();
        return new Years(
                isEmpty
                        ? List.of()
                        : List.of(
                                new Answer.YearCount(1998, FACTORY, 40, 60),
                                new Answer.YearCount(1998, HOOKED, 70, 75),
                                new Answer.YearCount(2000, FACTORY, 30, 30),
                                new Answer.YearCount(null, HOOKED, 900, 901)));
    }

    @Override
    public Prices prices() {
        asked.incrementAndGet();
        var why = failure;
        if (why != null) {
            throw why;
        }
        return new Prices(
                isEmpty ? List.of() : List.of(figures(1998, "28.95"), figures(2000, "19.95"), figures(null, "24.95")),
                isEmpty ? 0 : 3);
    }

    private static Answer.PriceFigures figures(@Nullable Integer year, String median) {
        return new Answer.PriceFigures(
                year,
                FACTORY,
                Money.USD,
                30,
                amount("30.10"),
                amount(median),
                amount("4.25"),
                amount("5.00"),
                amount("1250.00"));
    }

    @Override
    public Stock stock() {
        asked.incrementAndGet();
        return new Stock(
                isEmpty
                        ? List.of()
                        : List.of(new Answer.YearStock(1998, 60, 40, 0), new Answer.YearStock(2000, 90, 5, 5)));
    }

    @Override
    public Rarest rarest() {
        asked.incrementAndGet();
        return isEmpty
                ? new Rarest(0, 0, 0, List.of(), List.of())
                : new Rarest(
                        2,
                        40,
                        4,
                        List.of(new Answer.RareYear(1973, 2, 4)),
                        List.of(
                                new Answer.RareOrnament("QX1", "1973 Betsey Clark", 1973, 2, 3, Money.usd("99.95")),
                                new Answer.RareOrnament("QX2", "=1973 Elves", 1973, 1, 1, null)));
    }

    @Override
    public Spreads spreads() {
        asked.incrementAndGet();
        return isEmpty
                ? new Spreads(0, 0, List.of())
                : new Spreads(
                        12,
                        2,
                        List.of(new Answer.Spread(
                                "QX6863",
                                "1998 Frosty Friends",
                                1998,
                                null,
                                new Answer.Offer(HOOKED, Money.usd("20.00")),
                                new Answer.Offer(FACTORY, Money.usd("50.00")),
                                2)));
    }

    @Override
    public Drops drops(Week week) {
        asked.incrementAndGet();
        return new Drops(week, 0, List.of());
    }

    @Override
    public Arrivals arrivals(Week week) {
        asked.incrementAndGet();
        LocalDate day = week.first().plusDays(2);
        return isEmpty
                ? new Arrivals(week, false, List.of(), List.of())
                : new Arrivals(
                        week,
                        true,
                        List.of(new Answer.DayCount(day, HOOKED, 1)),
                        List.of(new Answer.Arrival(7, HOOKED, "2026 Santa", 2026, Money.usd("21.99"), day)));
    }

    @Override
    public Baskets baskets() {
        asked.incrementAndGet();
        return new Baskets(
                isEmpty
                        ? List.of()
                        : List.of(new Answer.Basket(
                                1998,
                                Money.USD,
                                60,
                                amount("1000.00"),
                                amount("1100.00"),
                                LocalDate.of(2026, 10, 12))));
    }
}
