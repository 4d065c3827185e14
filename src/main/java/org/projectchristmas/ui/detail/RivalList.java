package org.projectchristmas.ui.detail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;

/** Compares a product with the same SKU at the other shops: what can be bought now comes first, cheapest on top. */
final class RivalList {
    private static final Comparator<Product> ORDER = Comparator.comparing(
                    (Product each) -> stated(each).isEmpty())
            .thenComparing(each -> stated(each).orElse(Money.usd("0")))
            .thenComparingLong(Product::id);

    private RivalList() {}

    static Sheet.Rivals of(Product product, List<Product> elsewhere, Words words) {
        Optional<Product> cheapest = cheapest(product, elsewhere);
        var rivals = elsewhere.stream()
                .sorted(ORDER)
                .map(each -> new Sheet.Rival(
                        each.id(),
                        words.messages().vendor(each.key().vendor()),
                        each.description().name(),
                        words.condition(each.description().condition()),
                        words.price(each.offering().price()),
                        words.stock(each.offering().availability()),
                        cheapest.filter(each::equals).isPresent()))
                .toList();
        return new Sheet.Rivals(note(product, elsewhere, cheapest, words), rivals);
    }

    private static String note(Product product, List<Product> elsewhere, Optional<Product> cheapest, Words words) {
        if (product.description().sku() == null) {
            return words.text("detail.rivals.noSku");
        }
        if (elsewhere.isEmpty()) {
            return words.text("detail.rivals.none");
        }
        var sentences = new ArrayList<String>();
        if (cheapest.filter(product::equals).isPresent()) {
            sentences.add(words.text("detail.rivals.cheapestHere"));
        }
        var offers = offers(product, elsewhere);
        var alike = alike(offers);
        if (alike.size() > 1) {
            sentences.add(spread(alike, words));
        }
        if (Stream.concat(Stream.of(product), elsewhere.stream()).anyMatch(RivalList::isRange)) {
            sentences.add(words.text("detail.rivals.from"));
        }
        if (alike.size() < offers.size() && offers.size() > 1) {
            sentences.add(words.text("detail.rivals.otherCurrency"));
        }
        if (alike.size() > 1
                && alike.stream()
                                .map(each ->
                                        Optional.ofNullable(each.description().condition()))
                                .distinct()
                                .count()
                        > 1) {
            sentences.add(words.text("detail.rivals.conditions"));
        }
        return String.join(" ", sentences);
    }

    private static String spread(List<Product> alike, Words words) {
        var prices =
                alike.stream().map(each -> price(each).orElseThrow()).sorted().toList();
        Money low = prices.getFirst();
        Money high = prices.getLast();
        BigDecimal between = high.amount().subtract(low.amount());
        if (between.signum() == 0) {
            return words.text("detail.rivals.same", words.formats().money(low), alike.size());
        }
        String amount = words.formats().money(new Money(between, low.currency()));
        String from = words.formats().money(low);
        String to = words.formats().money(high);
        if (low.amount().signum() == 0) {
            return words.text("detail.rivals.spreadFree", from, to, amount);
        }
        double share = between.doubleValue() / low.amount().doubleValue();
        return words.text("detail.rivals.spread", from, to, amount, words.percent(share));
    }

    /** Those of the offers whose amounts can be compared: in the currency of the first, which is the product's own if it has a price. */
    private static List<Product> alike(List<Product> offers) {
        return offers.stream()
                .filter(each -> currency(each).equals(currency(offers.getFirst())))
                .toList();
    }

    private static String currency(Product offer) {
        return price(offer).orElseThrow().currency();
    }

    private static List<Product> offers(Product product, List<Product> elsewhere) {
        return Stream.concat(Stream.of(product), elsewhere.stream())
                .filter(each -> price(each).isPresent())
                .toList();
    }

    // Amounts of two currencies cannot be compared: then none of them is called the cheapest.
    private static Optional<Product> cheapest(Product product, List<Product> elsewhere) {
        var offers = offers(product, elsewhere);
        return offers.size() < 2 || alike(offers).size() < offers.size()
                ? Optional.empty()
                : offers.stream().min(Comparator.comparing(each -> price(each).orElseThrow()));
    }

    /** What a buyer would pay; empty if it cannot be bought now, or is only the lowest of several prices. */
    private static Optional<Money> price(Product product) {
        return stated(product).filter(_ -> !isRange(product));
    }

    private static boolean isRange(Product product) {
        return stated(product).isPresent() && product.offering().price().kind() == PriceTag.Kind.FROM;
    }

    /** What can be read as a price; empty if it cannot be bought now. */
    private static Optional<Money> stated(Product product) {
        return product.offering().availability() == Availability.UNAVAILABLE
                        || product.sighting().delistedAt() != null
                ? Optional.empty()
                : Optional.ofNullable(product.offering().price().price());
    }
}
