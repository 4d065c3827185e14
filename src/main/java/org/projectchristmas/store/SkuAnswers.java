package org.projectchristmas.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer.Offer;
import org.projectchristmas.insight.Answer.RareOrnament;
import org.projectchristmas.insight.Answer.RareYear;
import org.projectchristmas.insight.Answer.Rarest;
import org.projectchristmas.insight.Answer.Spread;
import org.projectchristmas.insight.Answer.Spreads;
import org.projectchristmas.insight.Insights;

/** What several shops say of the same SKU. */
final class SkuAnswers {
    private static final String OFFER =
            " p.id, p.vendor, p.release_year, case when p.price_kind = 'FIXED' then p.price end as price,"
                    + " case when p.price_kind = 'FIXED' then p.currency end as currency, p.availability"
                    + CountAnswers.LISTED;

    /** Every listing of every SKU; one with several SKUs is a listing of each. */
    private static final String SKUS = """
            with offers as (select p.sku_key as sku,""" + OFFER + """
            and p.sku_key is not null
            union all select s.sku,"""
            + OFFER.replace("from products p", "from product_skus s join products p on p.id = s.product_id") + """
            ), skus as (
            select sku, count(*) as listings, count(distinct vendor) as shops, min(release_year) as release_year,
            count(case when availability = 'unavailable' then 1 end) as sold_out,
            case when min(currency) = max(currency) then max(price) end as highest, min(currency) as currency
            from offers group by sku)\s""";

    /** What one shop asks for what is the same in every respect. */
    private static final String COMPARABLE = CountAnswers.LISTED + """
            and p.sku_key is not null and p.price_kind = 'FIXED' and p.availability <> 'unavailable'
            and not exists (select 1 from product_skus s where s.product_id = p.id)\s""";

    private static final String SAME = "p.sku_key, p.release_year, upper(p.box_condition), p.currency";

    /** How far the cheapest offers of the shops are apart. */
    private static final String SPREADS = "with cheapest as (select " + SAME.replace(")", ") as box_condition")
            + ", p.vendor, min(p.price) as price, count(*) as listings" + COMPARABLE + "group by " + SAME
            + ", p.vendor), spreads as ("
            + "select sku_key, release_year, box_condition, currency, min(price) as lowest, max(price) as highest,"
            + " cast(sum(listings) as bigint) as listings"
            + " from cheapest group by sku_key, release_year, box_condition, currency having count(*) > 1) ";

    private final Sql sql;

    SkuAnswers(Sql sql) {
        this.sql = sql;
    }

    Rarest rarest() {
        var total = new AtomicLong();
        var all = new AtomicLong();
        List<RareOrnament> first = sql.rows(
                SKUS
                        + "select sku, release_year, shops, listings, highest, currency, sold_out_skus, all_skus from ("
                        + "select s.*, count(case when sold_out = listings then 1 end) over () as sold_out_skus,"
                        + " count(*) over () as all_skus from skus s) x where sold_out = listings"
                        + " order by shops desc, release_year nulls last, sku limit " + Insights.MOST,
                row -> {
                    RareOrnament rare = rare(row);
                    total.set(row.number());
                    all.set(row.number());
                    return rare;
                });
        if (first.isEmpty()) {
            return new Rarest(
                    0, sql.rows(SKUS + "select count(*) from skus", Row::number).getFirst(), 0, List.of(), first);
        }
        List<RareYear> years = sql.rows(
                SKUS + "select o.release_year, count(distinct o.sku), count(distinct o.id) from offers o"
                        + " join skus s on s.sku = o.sku where s.sold_out = s.listings"
                        + " group by o.release_year order by o.release_year nulls last",
                row -> new RareYear(row.integerOrNull(), row.number(), row.number()));
        Map<String, String> names = names(first.stream().map(RareOrnament::sku).toList());
        return new Rarest(
                total.get(),
                all.get(),
                years.stream().mapToLong(RareYear::listings).sum(),
                years,
                first.stream()
                        .map(each -> new RareOrnament(
                                each.sku(),
                                names.getOrDefault(each.sku(), each.sku()),
                                each.year(),
                                each.shops(),
                                each.listings(),
                                each.highest()))
                        .toList());
    }

    private static RareOrnament rare(Row row) {
        String sku = row.text();
        Integer year = row.integerOrNull();
        return new RareOrnament(
                sku, sku, year, row.number(), row.number(), money(row.amountOrNull(), row.textOrNull()));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    Spreads spreads() {
        var compared = new AtomicLong();
        var listings = new AtomicLong();
        List<Compared> widest = sql
                .rows(
                        SPREADS
                                + "select * from (select sku_key, release_year, box_condition, currency, lowest < highest as differ,"
                                + " count(*) over () as compared, listings,"
                                + " cast(sum(case when lowest < highest then listings else 0 end) over () as bigint) as different, row_number() over (partition by currency"
                                + " order by highest - lowest desc, sku_key, release_year) as place from spreads) x"
                                + " where place <= " + Insights.MOST + " order by currency, place",
                        row -> {
                            Same same = same(row);
                            boolean differ = row.flag();
                            compared.set(row.number());
                            long own = row.number();
                            listings.set(row.number());
                            return Optional.of(new Compared(same, own)).filter(_ -> differ);
                        })
                .stream()
                .flatMap(Optional::stream)
                .toList();
        List<String> skus =
                widest.stream().map(each -> each.what().sku()).distinct().toList();
        Map<Same, List<Named>> offers = offers(skus);
        return new Spreads(
                compared.get(),
                listings.get(),
                widest.stream()
                        .map(each -> each.what().spread(offers.getOrDefault(each.what(), List.of()), each.listings()))
                        .toList());
    }

    private static Same same(Row row) {
        return new Same(row.text(), row.integerOrNull(), row.textOrNull(), row.text());
    }

    private Map<Same, List<Named>> offers(List<String> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        var offers = new HashMap<Same, List<Named>>();
        sql.rows(
                "select " + SAME + ", p.vendor, min(p.price), min(p.name)" + COMPARABLE
                        + "and p.sku_key = any(?) group by " + SAME + ", p.vendor order by p.vendor",
                row -> {
                    Same same = same(row);
                    var offer = new Offer(
                            new VendorId(row.text()),
                            new Money(Objects.requireNonNull(row.amountOrNull()), same.currency()));
                    return offers.computeIfAbsent(same, _ -> new ArrayList<>()).add(new Named(offer, row.text()));
                },
                skus);
        return offers;
    }

    /** An offer, and what its shop calls it. */
    private record Named(Offer offer, String name) {}

    private record Compared(Same what, long listings) {}

    /** What can be compared. */
    private record Same(
            String sku, @Nullable Integer year, @Nullable String condition, String currency) {
        Spread spread(List<Named> offers, long listings) {
            Comparator<Named> byPrice =
                    Comparator.comparing(each -> each.offer().price());
            return new Spread(
                    sku,
                    offers.stream()
                            .map(Named::name)
                            .reduce(sku, (one, other) -> one.equals(sku) ? other : shorter(one, other)),
                    year,
                    condition,
                    Collections.min(offers, byPrice).offer(),
                    Collections.max(offers, byPrice).offer(),
                    listings);
        }
    }

    /** The shortest name under which a SKU is sold: the others tell its condition, too. */
    private Map<String, String> names(List<String> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<String, String>();
        sql.rows(
                        "select p.sku_key, p.name from products p where p.sku_key = any(?) union all"
                                + " select s.sku, p.name from product_skus s join products p on p.id = s.product_id where s.sku = any(?)",
                        row -> Map.entry(row.text(), row.text()),
                        skus,
                        skus)
                .forEach(each -> names.merge(each.getKey(), each.getValue(), SkuAnswers::shorter));
        return names;
    }

    private static String shorter(String one, String other) {
        int by = Integer.compare(one.length(), other.length());
        return (by == 0 ? one.compareTo(other) : by) <= 0 ? one : other;
    }
}
