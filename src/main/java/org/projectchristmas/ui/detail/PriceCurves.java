package org.projectchristmas.ui.detail;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.ui.control.Step;

/** Turns price points into the curve of a chart: no value while the product could not be had, or had no price. */
final class PriceCurves {
    private PriceCurves() {}

    /** @param now where the curve ends */
    static Sheet.PriceCurve of(Product product, List<PricePoint> points, Instant now, Words words) {
        String currency = points.reversed().stream()
                .map(point -> point.price().price())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Money::currency)
                .orElse(Money.USD);
        var steps = points.stream()
                .map(point -> new Step(point.at(), value(point, currency)))
                .toList();
        String summary = summary(product, points, currency, words);
        boolean gone = !points.isEmpty() && points.stream().allMatch(PriceCurves::isUnavailable);
        return new Sheet.PriceCurve(steps, now, currency, gone ? words.text("detail.history.gone", summary) : summary);
    }

    private static boolean isUnavailable(PricePoint point) {
        return point.availability() == Availability.UNAVAILABLE;
    }

    private static @Nullable Double value(PricePoint point, String currency) {
        Money price = point.price().price();
        if (price == null || isUnavailable(point)) {
            return null;
        }
        return price.currency().equals(currency) ? price.amount().doubleValue() : null;
    }

    private static String summary(Product product, List<PricePoint> points, String currency, Words words) {
        var prices = points.stream()
                .map(point -> point.price().price())
                .filter(price -> price != null && price.currency().equals(currency))
                .toList();
        if (prices.isEmpty()) {
            return words.text("detail.history.none");
        }
        Money lowest = prices.stream().min(Comparator.naturalOrder()).orElseThrow();
        Money highest = prices.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (lowest.equals(highest)) {
            String since = words.formats().date(points.getFirst().at());
            return words.text("detail.history.constant", words.formats().money(lowest), since);
        }
        return words.text(
                "detail.history.range",
                words.formats().money(lowest),
                words.formats().money(highest),
                words.price(product.offering().price()));
    }
}
