package org.projectchristmas.catalog.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can stand before a colon. This table is the one place that says which fields there are: the parser, its complaints, the
 * completion and the help are made from it, and {@link LanguageTexts} has a sentence for each.
 */
public enum Field {
    NAME(Kind.TEXT, "name:train"),
    SKU(Kind.TEXT, "sku:qx6863"),
    SERIES(Kind.TEXT, "series:\"frosty friends\""),
    ARTIST(Kind.TEXT, "artist:seale"),
    BRAND(Kind.TEXT, "brand:keepsake"),
    COND(Kind.TEXT, "cond:mib", "condition"),
    VENDOR(Kind.SHOP, "vendor:hooked", "shop"),
    YEAR(Kind.YEAR, "year:1990..1999"),
    PRICE(Kind.MONEY, "price<30"),
    CURRENCY(Kind.TEXT, "currency:usd"),
    ADDED(Kind.TIME, "added:<7d"),
    SEEN(Kind.TIME, "seen:>30d"),
    CHANGED(Kind.TIME, "changed:<7d"),
    DROPPED(Kind.TIME, "dropped:<7d"),
    GONE(Kind.TIME, "gone:<30d", "delisted"),
    IS(Kind.FLAG, "is:soldout"),
    HAS(Kind.PRESENCE, "has:picture");

    /** What the value of a field is. */
    public enum Kind {
        /** Part of a text; case and accents do not matter. */
        TEXT,
        /** Part of a shop's id or name. */
        SHOP,
        /** A year, a decade such as 1990s, or a range of years. */
        YEAR,
        /** An amount or a range of amounts, in the currency in which each shop states its price. */
        MONEY,
        /** How long ago, a date, or a range of either. */
        TIME,
        /** One of {@link Flag}. */
        FLAG,
        /** One of {@link Presence}. */
        PRESENCE
    }

    private final Kind kind;
    private final String example;
    private final @Nullable String alias;

    Field(Kind kind, String example) {
        this(kind, example, null);
    }

    Field(Kind kind, String example, @Nullable String alias) {
        this.kind = kind;
        this.example = example;
        this.alias = alias;
    }

    public Kind kind() {
        return kind;
    }

    /** The name that is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A term with this field that is worth trying. */
    public String example() {
        return example;
    }

    /** Every name by which the field is known, the written one first. */
    public Stream<String> words() {
        return Stream.concat(Stream.of(word()), Stream.ofNullable(alias));
    }

    /** The field of a name, ignoring case. */
    static Optional<Field> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.words().anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }
}
