package org.projectchristmas.ui.detail;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.export.SafeText;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.ui.control.Step;

/** Turns price points into a curve: no value while the product could not be had, or had no price. */
final class PriceCurves {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private PriceCurves() {}

    /** @param now where the curve ends */
    static PriceCurve of(Product product, List<PricePoint> points, Instant now, Words words) {
        String currency = points.reversed().stream()
                .map(point -> point.price().price())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Money::currency)
                .orElse(Money.USD);
        return new PriceCurve(
                steps(points, currency, now),
                rows(points, words),
                now,
                currency,
                LowestPrice.sentence(product, points, currency, words));
    }

    /** Where the clock was ahead, a step begins no later than what was recorded after it. */
    private static List<Step> steps(List<PricePoint> points, String currency, Instant now) {
        var lastFirst = new ArrayList<Step>();
        Instant next = now;
        for (PricePoint point : points.reversed()) {
            next = point.at().isBefore(next) ? point.at() : next;
            lastFirst.add(new Step(next, value(point, currency)));
        }
        return lastFirst.reversed();
    }

    private static @Nullable Double value(PricePoint point, String currency) {
        Money price = point.price().price();
        if (price == null || point.availability() == Availability.UNAVAILABLE) {
            return null;
        }
        return price.currency().equals(currency) ? price.amount().doubleValue() : null;
    }

    private static List<PriceCurve.Row> rows(List<PricePoint> points, Words words) {
        var rows = new ArrayList<PriceCurve.Row>();
        Money before = null;
        Set<String> repeated = repeated(points, words);
        for (PricePoint point : points) {
            Money price = point.price().price();
            BigDecimal change = before == null
                            || price == null
                            || !price.currency().equals(before.currency())
                            || price.compareTo(before) == 0
                    ? null
                    : price.amount().subtract(before.amount());
            String date = words.formats().date(point.at());
            rows.add(row(point, repeated.contains(date) ? words.formats().dateTime(point.at()) : date, change, words));
            before = price;
        }
        return rows;
    }

    /** The dates of several points, which say nothing without the time. */
    private static Set<String> repeated(List<PricePoint> points, Words words) {
        var once = new HashSet<String>();
        var more = new HashSet<String>();
        for (PricePoint point : points) {
            String date = words.formats().date(point.at());
            if (!once.add(date)) {
                more.add(date);
            }
        }
        return more;
    }

    private static PriceCurve.Row row(PricePoint point, String when, @Nullable BigDecimal change, Words words) {
        Money price = point.price().price();
        Sheet.Stock stock = words.stock(point.availability());
        String time = MINUTE.format(point.at().atZone(words.formats().zone()));
        return new PriceCurve.Row(
                when,
                words.price(point.price()),
                change == null || price == null ? "" : words.signed(change, price.currency()),
                stock,
                String.join(
                        "\t",
                        time,
                        price == null ? "" : price.amount().toPlainString(),
                        price == null ? "" : SafeText.guard(price.currency()),
                        change == null ? "" : change.toPlainString(),
                        SafeText.guard(stock.text())));
    }
}
