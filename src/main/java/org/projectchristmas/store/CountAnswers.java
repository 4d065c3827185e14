package org.projectchristmas.store;

import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer.Stock;
import org.projectchristmas.insight.Answer.Totals;
import org.projectchristmas.insight.Answer.VendorTotal;
import org.projectchristmas.insight.Answer.YearCount;
import org.projectchristmas.insight.Answer.YearStock;
import org.projectchristmas.insight.Answer.Years;

/** How much there is of what. */
final class CountAnswers {
    /** The ornaments that their shop still lists. */
    static final String LISTED = " from products p join product_links l on l.product_id = p.id"
            + " where l.delisted_at is null and p.ornament ";

    private static final String BY_STOCK = """
            count(case when p.availability = 'available' then 1 end),
            count(case when p.availability = 'unavailable' then 1 end),
            count(case when p.availability = 'unknown' then 1 end)""";

    private final Sql sql;

    CountAnswers(Sql sql) {
        this.sql = sql;
    }

    Totals totals() {
        return new Totals(sql.rows(
                """
                select p.vendor, count(case when l.delisted_at is null and p.ornament then 1 end),
                count(case when l.delisted_at is null and not p.ornament then 1 end),
                count(distinct case when l.delisted_at is null and p.ornament then p.sku_key end),
                count(case when l.delisted_at is null and p.availability = 'available' then 1 end),
                count(case when l.delisted_at is null and p.availability = 'unavailable' then 1 end),
                count(case when l.delisted_at is null and p.availability = 'unknown' then 1 end), count(l.delisted_at)
                from products p join product_links l on l.product_id = p.id group by p.vendor order by p.vendor""",
                row -> new VendorTotal(
                        new VendorId(row.text()),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number())));
    }

    Years years() {
        return new Years(sql.rows(
                "select p.release_year, p.vendor, count(distinct p.sku_key)"
                        + " + count(case when p.sku_key is null then 1 end), count(*)" + LISTED
                        + "group by p.release_year, p.vendor order by p.release_year nulls last, p.vendor",
                row -> new YearCount(row.integerOrNull(), new VendorId(row.text()), row.number(), row.number())));
    }

    Stock stock() {
        return new Stock(sql.rows(
                "select p.release_year, " + BY_STOCK + LISTED
                        + "group by p.release_year order by p.release_year nulls last",
                row -> new YearStock(row.integerOrNull(), row.number(), row.number(), row.number())));
    }
}
