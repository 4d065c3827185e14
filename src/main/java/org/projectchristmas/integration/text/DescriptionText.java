package org.projectchristmas.integration.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Description.Lore;

/** Reads the free text of a product: series and number, artists, size. */
public final class DescriptionText {
    private static final int READ = 12_000;
    private static final int KEPT = 4_000;
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>|<!--.{0,500}?-->");
    private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

    private DescriptionText() {}

    /** What a text tells; {@link Lore#NONE} for an empty one. */
    public static Lore read(@Nullable String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Lore.NONE;
        }
        SeriesWords series = SeriesWords.in(plain);
        String kept = plain.length() > KEPT ? plain.substring(0, KEPT) : plain;
        return new Lore(series.name(), series.number(), ArtistWords.in(plain), SizeWords.in(plain), kept);
    }

    /** The text without markup, URL encoding and needless white space, cut after 12,000 characters. */
    public static String plain(@Nullable String text) {
        String folded = Folding.fold(decoded(text), READ);
        return folded.indexOf('<') < 0
                ? folded
                : Folding.fold(MARKUP.matcher(folded).replaceAll(" "), READ);
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
