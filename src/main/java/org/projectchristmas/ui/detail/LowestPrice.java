package org.projectchristmas.ui.detail;

import java.util.List;
import java.util.Objects;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.PricePoint;

/** Says in one sentence how the present price compares with all that were recorded. */
final class LowestPrice {
    private final List<PricePoint> priced;
    private final Money lowest;
    private final Words words;

    private LowestPrice(List<PricePoint> priced, Money lowest, Words words) {
        this.priced = priced;
        this.lowest = lowest;
        this.words = words;
    }

    /**
     * @param points all that were recorded, oldest first
     * @param currency amounts in another one are not compared
     */
    static String sentence(Product product, List<PricePoint> points, String currency, Words words) {
        var priced = points.stream()
                .filter(point -> {
                    Money price = point.price().price();
                    return price != null && price.currency().equals(currency);
                })
                .toList();
        if (priced.isEmpty()) {
            return words.text("detail.history.none");
        }
        Money lowest =
                priced.stream().map(LowestPrice::price).min(Money::compareTo).orElseThrow();
        boolean isLookedAtOnce =
                product.sighting().createdAt().equals(product.sighting().lastSeenAt());
        String sentence = new LowestPrice(priced, lowest, words).sentence(isLookedAtOnce && points.size() == 1);
        boolean gone = points.stream().allMatch(LowestPrice::isGone);
        return gone ? words.text("detail.history.gone", sentence) : sentence;
    }

    private String sentence(boolean isLookedAtOnce) {
        String since = words.formats().date(priced.getFirst().at());
        String amount = words.formats().money(lowest);
        if (isLookedAtOnce) {
            return words.text("detail.history.once", amount, since);
        }
        if (priced.stream().allMatch(this::isLowest)) {
            return words.text("detail.history.constant", amount, since);
        }
        var last = priced.getLast();
        if (isLowest(last) && !isGone(last)) {
            int begin = priced.size() - 1;
            while (isLowest(priced.get(begin - 1))) {
                begin--;
            }
            boolean isFirstTime = priced.subList(0, begin).stream().noneMatch(this::isLowest);
            return words.text(isFirstTime ? "detail.history.lowest" : "detail.history.lowestAgain", since);
        }
        var then = priced.stream().filter(this::isLowest).toList();
        // The latest time at which it could be had for that counts more than one at which it could not.
        var best = then.reversed().stream()
                .filter(point -> !isGone(point))
                .findFirst()
                .orElse(then.getLast());
        return words.text(
                isGone(best) ? "detail.history.lowestGone" : "detail.history.lowestThen",
                since,
                amount,
                words.formats().date(best.at()));
    }

    private boolean isLowest(PricePoint point) {
        return price(point).compareTo(lowest) == 0;
    }

    private static boolean isGone(PricePoint point) {
        return point.availability() == Availability.UNAVAILABLE;
    }

    private static Money price(PricePoint point) {
        return Objects.requireNonNull(point.price().price());
    }
}
