package org.projectchristmas.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer.Basket;
import org.projectchristmas.insight.Answer.Baskets;
import org.projectchristmas.insight.Answer.PriceFigures;
import org.projectchristmas.insight.Answer.Prices;

/** What things cost. */
final class PriceAnswers {
    private static final String FIGURES = " p.vendor, p.currency, count(*), avg(p.price),"
            + " percentile_cont(0.5) within group (order by p.price), stddev_pop(p.price), min(p.price), max(p.price)"
            + CountAnswers.LISTED + "and p.price_kind = 'FIXED' group by ";

    private final Sql sql;

    PriceAnswers(Sql sql) {
        this.sql = sql;
    }

    Prices prices() {
        List<PriceFigures> all = new ArrayList<>(sql.rows(
                "select p.release_year," + FIGURES
                        + "p.release_year, p.vendor, p.currency having p.release_year is not null"
                        + " order by p.release_year, p.vendor, p.currency",
                PriceAnswers::figures));
        all.addAll(sql.rows(
                "select cast(null as integer)," + FIGURES + "p.vendor, p.currency order by p.vendor, p.currency",
                PriceAnswers::figures));
        long ranges = sql.rows("select count(*)" + CountAnswers.LISTED + "and p.price_kind = 'FROM'", Row::number)
                .getFirst();
        return new Prices(all, ranges);
    }

    private static PriceFigures figures(Row row) {
        return new PriceFigures(
                row.integerOrNull(),
                new VendorId(row.text()),
                row.text(),
                row.number(),
                cents(row),
                cents(row),
                cents(row),
                cents(row),
                cents(row));
    }

    private static BigDecimal cents(Row row) {
        return Objects.requireNonNull(row.amountOrNull()).setScale(2, RoundingMode.HALF_UP);
    }

    /** The points of a product are numbered as they come, so that the lowest number is the first price. */
    Baskets baskets() {
        return new Baskets(sql.rows(
                """
                select p.release_year, p.currency, count(*), sum(f.price), sum(p.price), min(f.noted_at)
                from products p join product_links l on l.product_id = p.id
                join (select product_id, currency, min(id) as id from price_points where price_kind = 'FIXED'
                group by product_id, currency) x on x.product_id = p.id and x.currency = p.currency
                join price_points f on f.id = x.id
                where l.delisted_at is null and p.ornament and p.release_year is not null and p.price_kind = 'FIXED'
                group by p.release_year, p.currency order by p.release_year, p.currency""",
                row -> new Basket(
                        row.integer(),
                        row.text(),
                        row.number(),
                        cents(row),
                        cents(row),
                        LocalDate.ofInstant(row.instant(), ZoneOffset.UTC))));
    }
}
