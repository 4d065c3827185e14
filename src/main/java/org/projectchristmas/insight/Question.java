package org.projectchristmas.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked, in the order in which it is answered. */
public enum Question {
    /** How much each shop has. */
    TOTALS,
    /** How many ornaments of each year each shop lists. */
    YEARS,
    /** Average, median and deviation of the price by year and shop. */
    PRICES,
    /** What can still be bought of each year. */
    STOCK,
    /** What is sold out at every shop that lists it. */
    RAREST,
    /** Where the same ornament costs most differently. */
    SPREADS,
    /** What became cheaper this week. */
    DROPS,
    /** What came to the catalog this week. */
    ARRIVALS,
    /** What each year's ornaments cost together now, against when they were first seen. */
    BASKETS;

    /** The stable word for command lines and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The question of a {@link #word()}. */
    public static Optional<Question> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
