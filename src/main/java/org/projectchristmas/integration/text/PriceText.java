package org.projectchristmas.integration.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

/** Reads what a price text asks for: "Was $120.00 Now $60.00" asks for 60 and says that 120 was regular. */
public final class PriceText {
    private static final int LONGEST = 400;
    private static final BigDecimal LIMIT = new BigDecimal("999999999");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final List<String> REQUESTS = List.of(
            "call for",
            "call us",
            "log in",
            "login",
            "sign in",
            "contact us",
            "on request",
            "upon request",
            "request a quote",
            "request price",
            "on application",
            "email for",
            "e-mail for",
            "email us",
            "inquire",
            "ask for price");
    /** Words that may stand with a number that has no currency and leave it a price. */
    private static final Set<String> NEUTRAL = Set.of(
            "price",
            "prices",
            "only",
            "just",
            "each",
            "ea",
            "from",
            "to",
            "at",
            "as",
            "low",
            "starting",
            "starts",
            "you",
            "pay",
            "in",
            "on",
            "the",
            "is",
            "excl",
            "incl",
            "tax",
            "and",
            "with",
            "without");

    private PriceText() {}

    /** The price in US dollars unless the text names another currency; {@link PriceTag#NONE} if there is none, or it is zero. */
    public static PriceTag read(@Nullable String text) {
        return read(text, Money.USD);
    }

    /** @param currency what an amount without a currency is in, and a bare dollar sign means; US dollars if it is no currency code */
    public static PriceTag read(@Nullable String text, String currency) {
        String folded = Folding.fold(text, LONGEST);
        if (folded.isEmpty()) {
            return PriceTag.NONE;
        }
        List<Amount> amounts = new AmountScanner(folded, Currencies.isCode(currency) ? currency : Money.USD).scan();
        List<Amount> usable = UnreadPrice.isBroken(folded) ? List.of() : usable(amounts, folded);
        return tag(usable).orElseGet(() -> isOnRequest(folded) ? PriceTag.ON_REQUEST : PriceTag.NONE);
    }

    /** The price of a range whose ends stand apart; a fixed price if they are equal or only one is a price. */
    public static PriceTag range(@Nullable String low, @Nullable String high, String currency) {
        PriceTag from = read(low, currency);
        PriceTag to = read(high, currency);
        if (from.price() == null || to.price() == null || from.price().equals(to.price())) {
            return from.price() == null ? to : from;
        }
        return new PriceTag(
                PriceTag.Kind.FROM, from.price().compareTo(to.price()) < 0 ? from.price() : to.price(), null);
    }

    /** Whether this is a price, or says that one must be asked for. */
    static boolean isPrice(String text) {
        return !read(text).equals(PriceTag.NONE);
    }

    /** Whether there are amounts, and none beyond what anything costs. */
    static boolean hasPlainAmount(String text) {
        List<Amount> amounts = new AmountScanner(text, Money.USD).scan();
        return !amounts.isEmpty()
                && amounts.stream().noneMatch(each -> each.value().compareTo(LIMIT) > 0);
    }

    private static List<Amount> usable(List<Amount> amounts, String text) {
        boolean marked = amounts.stream().anyMatch(Amount::marked);
        if (!marked && !amounts.isEmpty() && !speaksOnlyOfPrices(text)) {
            return List.of();
        }
        return amounts.stream()
                .filter(each -> each.marked() == marked)
                .filter(each -> each.value().signum() > 0 && each.value().compareTo(LIMIT) <= 0)
                .toList();
    }

    private static Optional<PriceTag> tag(List<Amount> amounts) {
        return lowest(amounts, Amount.Role.CURRENT)
                .or(() -> lowest(amounts, Amount.Role.PLAIN))
                .or(() -> lowest(amounts, Amount.Role.REGULAR))
                .map(now -> new PriceTag(
                        now.open() ? PriceTag.Kind.FROM : PriceTag.Kind.FIXED, money(now), regular(amounts, now)));
    }

    private static Optional<Amount> lowest(List<Amount> amounts, Amount.Role role) {
        return amounts.stream().filter(each -> each.role() == role).min(Comparator.comparing(Amount::value));
    }

    private static @Nullable Money regular(List<Amount> amounts, Amount now) {
        return Stream.of(Amount.Role.FORMER, Amount.Role.REGULAR, Amount.Role.PLAIN, Amount.Role.CURRENT)
                .flatMap(role -> amounts.stream().filter(each -> each.role() == role))
                .filter(each ->
                        each.currency().equals(now.currency()) && each.value().compareTo(now.value()) > 0)
                .findFirst()
                .map(PriceText::money)
                .orElse(null);
    }

    private static Money money(Amount amount) {
        return new Money(amount.value(), amount.currency());
    }

    /** Whether every word is one that stands with prices. */
    static boolean speaksOnlyOfPrices(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .allMatch(word -> word.isEmpty()
                        || NEUTRAL.contains(word)
                        || Amount.isPriceWord(word)
                        || Currencies.isCode(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean isOnRequest(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return REQUESTS.stream().anyMatch(lower::contains);
    }
}
