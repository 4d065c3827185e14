package org.projectchristmas.integration.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Description.Lore;

/** Reads the free text of a product: series and number, artists, size. */
public final class DescriptionText {
    private static final int READ = 12_000;
    private static final int KEPT = 4_000;
    private static final Pattern LINE_END = Pattern.compile(
            "(?i)</?(?:br|p|div|li|ul|ol|d[dlt]|t[rdh]|table|h[1-6r]|section|article|blockquote|pre)\\b[^<>]{0,500}>");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>|<!--.{0,500}?-->");
    private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

    /** What shops write where there is nothing to tell. */
    private static final Set<String> NOTHING =
            Set.of("n/a", "na", "none", "no", "unknown", "not applicable", "-", "--");

    private DescriptionText() {}

    static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** What a text tells; {@link Lore#NONE} for an empty one. */
    public static Lore read(@Nullable String text) {
        String lined = lined(text);
        if (lined.isEmpty()) {
            return Lore.NONE;
        }
        String plain = Folding.fold(lined, READ);
        SeriesWords series = SeriesWords.in(plain, lined);
        String kept = plain.length() > KEPT ? plain.substring(0, KEPT) : plain;
        return new Lore(series.name(), series.number(), ArtistWords.in(lined), SizeWords.in(lined), kept);
    }

    /** What a shop tells in places of their own, such as the rows of a table; null where it has none. */
    public static Lore apart(@Nullable String series, @Nullable String artist, @Nullable String size) {
        String told = told(series);
        SeriesWords placed = SeriesWords.alone(told == null ? "" : told);
        return new Lore(placed.name(), placed.number(), told(artist), told(size), null);
    }

    private static @Nullable String told(@Nullable String text) {
        String folded = Folding.fold(text, KEPT);
        return folded.isEmpty() || isNothing(folded) ? null : folded;
    }

    /** The text without markup, URL encoding and needless white space, cut after 12,000 characters. */
    public static String plain(@Nullable String text) {
        return Folding.fold(lined(text), READ);
    }

    private static String lined(@Nullable String text) {
        String decoded = decoded(text);
        if (decoded == null) {
            return "";
        }
        String folded = LinedText.folded(decoded.length() > READ ? decoded.substring(0, READ) : decoded, READ);
        if (folded.indexOf('<') < 0) {
            return folded;
        }
        String bare = LINE_END.matcher(folded).replaceAll(String.valueOf(LinedText.BREAK));
        return LinedText.folded(MARKUP.matcher(bare).replaceAll(" "), READ);
    }

    private static @Nullable String decoded(@Nullable String text) {
        if (text == null || text.indexOf(' ') >= 0 || !ENCODED.matcher(text).find()) {
            return text;
        }
        // A cut through an escape would make the whole text undecodable.
        String bounded = text.length() > READ ? text.substring(0, text.lastIndexOf('%', READ)) : text;
        try {
            return URLDecoder.decode(bounded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
