package org.projectchristmas.integration.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.common.Money;

/**
 * What stands where a product's price belongs, to be asked when no price was read from it: "$NaN" and an empty place say nothing
 * of the price, while "$0.00" or "Sold out" say that there is none.
 */
public final class UnreadPrice {
    private static final int LONGEST = 400;
    private static final int SHOWN = 40;
    /** An amount that a program failed to write. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?i)(?<mark>(?-i:[A-Z]{2,3} ?)?[$£€¥] ?)[-+]?(?:nan|inf|infinity|undefined|null|none|error)\\b");

    private static final Pattern BESIDE_WORDS = Pattern.compile("[\\p{L} :.,()–—-]*");
    private static final Set<String> NO_PRICE = Set.of("n/a", "tbd", "tba", "free");

    private final List<String> places = new ArrayList<>(2);

    /** Takes in what stands in one of the places where the price belongs; null if that place is not there. */
    public UnreadPrice see(@Nullable String text) {
        if (text != null) {
            places.add(text);
        }
        return this;
    }

    /** Takes in a text that is no place of the price's own: only a currency with a broken amount counts. */
    public UnreadPrice seeAround(String text) {
        var broken = BROKEN.matcher(Folding.fold(text, LONGEST));
        return broken.find() ? see(broken.group()) : this;
    }

    /** The currency that stands with an amount which a program failed to write; US dollars if none does. */
    public String currency() {
        for (String place : places) {
            var broken = BROKEN.matcher(Folding.fold(place, LONGEST));
            Money sample = PriceText.read(broken.replaceFirst("${mark}1")).price();
            if (sample != null) {
                return sample.currency();
            }
        }
        return Money.USD;
    }

    /**
     * The first text that cannot be read, or the broken amount in it, folded, of up to 40 characters; empty if the places are empty but for labels such as "Your
     * price:"; null if there is no such place, or one of them can be read, be it as a price or as saying that there is none.
     */
    public @Nullable String text() {
        boolean blank = false;
        boolean told = false;
        for (String place : places) {
            String folded = Folding.fold(place, LONGEST);
            switch (stateOf(folded)) {
                case GARBLED -> {
                    return shown(folded);
                }
                case BLANK -> blank = true;
                case TOLD -> told = true;
            }
        }
        return blank && !told ? "" : null;
    }

    private static String shown(String text) {
        var broken = BROKEN.matcher(text);
        if (broken.find()) {
            return broken.group();
        }
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    private enum State {
        GARBLED,
        BLANK,
        TOLD
    }

    private static State stateOf(String text) {
        if (PriceText.speaksOnlyOfPrices(text) && BESIDE_WORDS.matcher(text).matches()) {
            return State.BLANK;
        }
        if (PriceText.isPrice(text)) {
            return State.TOLD;
        }
        if (BROKEN.matcher(text).find()) {
            return State.GARBLED;
        }
        return PriceText.hasPlainAmount(text) || saysThereIsNone(text) ? State.TOLD : State.GARBLED;
    }

    private static boolean saysThereIsNone(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && (AvailabilityText.read(text) != Availability.UNKNOWN
                        || NO_PRICE.stream().anyMatch(word -> Folding.find(text, word) >= 0));
    }

    /** Whether what a buyer pays now is an amount that a program failed to write, whatever other amounts stand beside it. */
    static boolean isBroken(String text) {
        var broken = BROKEN.matcher(text);
        while (broken.find()) {
            switch (Amount.roleOf(text.substring(0, broken.start()).toLowerCase(Locale.ROOT))) {
                case CURRENT, PLAIN -> {
                    return true;
                }
                case REGULAR, FORMER, ADVISED, ASIDE -> {}
            }
        }
        return false;
    }
}
