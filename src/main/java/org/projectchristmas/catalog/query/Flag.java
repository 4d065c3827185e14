package org.projectchristmas.catalog.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a product is or is not: {@code is:soldout}. Those that are no word of a name can be written without {@code is:}. */
public enum Flag {
    /** An exported file calls it available. */
    INSTOCK(true, "available"),
    SOLDOUT(true, "unavailable"),
    /** Whether it can be bought is not known. */
    UNKNOWN(false),
    /** Its price went down when it last changed. */
    DROPPED(true),
    /** No longer in its year's listing. */
    DELISTED(true, "gone"),
    ORNAMENT(false),
    ACCESSORY(false),
    /** Its price is the low end of a range. */
    FROM(false),
    /** A listed ornament whose SKU is sold out at every shop that lists it. */
    RARE(false),
    /** A listed ornament that can be had at two shops, which ask different prices for it. */
    SPREAD(false);

    private final boolean bare;
    private final @Nullable String alias;

    Flag(boolean bare) {
        this(bare, null);
    }

    Flag(boolean bare, @Nullable String alias) {
        this.bare = bare;
        this.alias = alias;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the word alone means the flag. "Gone", "ornament" and "unknown" are words of names. */
    public boolean isBare() {
        return bare;
    }

    /** Its own word, then what else it can be called behind {@code is:}. */
    public Stream<String> words() {
        return Stream.concat(Stream.of(word()), Stream.ofNullable(alias));
    }

    static Optional<Flag> ofWord(String word) {
        return Arrays.stream(values())
                .filter(flag -> flag.words().anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    static Optional<Flag> ofBareWord(String word) {
        return Arrays.stream(values())
                .filter(flag -> flag.bare && flag.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
