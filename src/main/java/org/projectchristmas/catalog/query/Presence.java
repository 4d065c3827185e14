package org.projectchristmas.catalog.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be known of a product or not: {@code has:sku}. */
public enum Presence {
    PICTURE,
    PRICE,
    YEAR,
    SKU,
    SERIES,
    ARTIST,
    BRAND,
    COND;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Presence> ofWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
