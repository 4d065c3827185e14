package org.projectchristmas.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer.Arrival;
import org.projectchristmas.insight.Answer.Arrivals;
import org.projectchristmas.insight.Answer.DayCount;
import org.projectchristmas.insight.Answer.Drop;
import org.projectchristmas.insight.Answer.Drops;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.insight.Week;

/** What moved in a week. */
final class WeekAnswers {
    private static final String CHEAPER = CountAnswers.LISTED
            + "and p.price_changed_at >= ? and p.price < p.previous_price and p.currency = p.previous_currency ";
    private static final String NEW = CountAnswers.LISTED + "and l.first_seen_at >= ? ";
    /** Every midnight of every zone is at a quarter of an hour. */
    private static final int QUARTER = 900;

    private final Sql sql;
    private final Week week;

    WeekAnswers(Sql sql, Week week) {
        this.sql = sql;
        this.week = week;
    }

    Drops drops() {
        var total = new AtomicLong();
        List<Drop> largest = sql.rows(
                "select p.id, p.vendor, p.name, p.release_year, p.previous_price, p.price, p.currency, p.price_changed_at,"
                        + " count(*) over ()" + CHEAPER
                        + "order by (p.previous_price - p.price) / p.previous_price desc, p.id limit "
                        + Insights.MOST,
                row -> {
                    Drop drop = drop(row);
                    total.set(row.number());
                    return drop;
                },
                week.from());
        return new Drops(week, total.get(), largest);
    }

    private Drop drop(Row row) {
        long id = row.number();
        var vendor = new VendorId(row.text());
        String name = row.text();
        Integer year = row.integerOrNull();
        BigDecimal before = Objects.requireNonNull(row.amountOrNull());
        BigDecimal now = Objects.requireNonNull(row.amountOrNull());
        String currency = row.text();
        return new Drop(
                id,
                vendor,
                name,
                year,
                new Money(before, currency),
                new Money(now, currency),
                week.dayOf(row.instant()));
    }

    Arrivals arrivals() {
        boolean hasOlder = !sql.rows(
                        "select p.id" + CountAnswers.LISTED + "and l.first_seen_at < ? limit 1",
                        Row::number,
                        week.from())
                .isEmpty();
        List<Arrival> newest = sql.rows(
                "select p.id, p.vendor, p.name, p.release_year, p.price, p.currency, l.first_seen_at" + NEW
                        + "order by l.first_seen_at desc, p.id desc limit " + Insights.MOST,
                this::arrival,
                week.from());
        return new Arrivals(week, hasOlder, days(), newest);
    }

    private Arrival arrival(Row row) {
        long id = row.number();
        var vendor = new VendorId(row.text());
        String name = row.text();
        Integer year = row.integerOrNull();
        Money price = money(row.amountOrNull(), row.textOrNull());
        return new Arrival(id, vendor, name, year, price, week.dayOf(row.instant()));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private List<DayCount> days() {
        Map<Day, Long> counts = sql
                .rows(
                        "select floor(extract(epoch from l.first_seen_at) / " + QUARTER + "), p.vendor, count(*)" + NEW
                                + "group by floor(extract(epoch from l.first_seen_at) / " + QUARTER + "), p.vendor",
                        row -> {
                            var day = week.dayOf(Instant.ofEpochSecond(row.number() * QUARTER));
                            return Map.entry(new Day(day, new VendorId(row.text())), row.number());
                        },
                        week.from())
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        return counts.entrySet().stream()
                .map(each -> new DayCount(each.getKey().day(), each.getKey().vendor(), each.getValue()))
                .sorted(Comparator.comparing(DayCount::day).thenComparing(DayCount::vendor))
                .toList();
    }

    /** A day at a shop. */
    private record Day(LocalDate day, VendorId vendor) {}
}
