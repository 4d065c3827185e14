package org.projectchristmas.ui.detail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;

/** Compares a product with the same SKU at the other shops: what can be bought now comes first, cheapest on top. */
final class RivalList {
    private static final int MOST_SHOWN = 20;
    private static final Comparator<Product> ORDER = Comparator.comparing(
                    (Product each) -> price(each).isEmpty())
            .thenComparing(each -> price(each).orElse(Money.usd("0")))
            .thenComparingLong(Product::id);

    private RivalList() {}

    static Sheet.Rivals of(Product product, List<Product> elsewhere, Words words) {
        Optional<Product> cheapest = cheapest(product, elsewhere);
        var rivals = elsewhere.stream()
                .sorted(ORDER)
                .limit(MOST_SHOWN)
                .map(each -> new Sheet.Rival(
                        each.id(),
                        words.messages().vendor(each.key().vendor()),
                        each.description().name(),
                        words.price(each.offering().price()),
                        words.stock(each.offering().availability()),
                        cheapest.filter(each::equals).isPresent()))
                .toList();
        return new Sheet.Rivals(note(product, rivals, cheapest, words), rivals);
    }

    private static String note(Product product, List<Sheet.Rival> rivals, Optional<Product> cheapest, Words words) {
        if (product.description().sku() == null) {
            return words.text("detail.rivals.noSku");
        }
        if (rivals.isEmpty()) {
            return words.text("detail.rivals.none");
        }
        return cheapest.filter(product::equals).isPresent() ? words.text("detail.rivals.cheapestHere") : "";
    }

    // Amounts of two currencies cannot be compared: then none of them is called the cheapest.
    private static Optional<Product> cheapest(Product product, List<Product> elsewhere) {
        var offers = Stream.concat(Stream.of(product), elsewhere.stream())
                .filter(each -> price(each).isPresent())
                .toList();
        long currencies = offers.stream()
                .map(each -> price(each).orElseThrow().currency())
                .distinct()
                .count();
        return offers.size() < 2 || currencies > 1
                ? Optional.empty()
                : offers.stream().min(Comparator.comparing(each -> price(each).orElseThrow()));
    }

    /** What a buyer would pay; empty if it cannot be bought now. */
    private static Optional<Money> price(Product product) {
        return product.offering().availability() == Availability.UNAVAILABLE
                ? Optional.empty()
                : Optional.ofNullable(product.offering().price().price());
    }
}
