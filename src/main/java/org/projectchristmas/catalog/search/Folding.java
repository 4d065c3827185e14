package org.projectchristmas.catalog.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.projectchristmas.catalog.Description;

/** Text as a search compares it: lower case, without accents and trade marks, joined letters apart, typographic quotes made plain. */
public final class Folding {
    /** Copyright, registered, service mark and trade mark: nobody types them, and as letters they would be part of the word before. */
    private static final Pattern SIGNS = Pattern.compile("[\u00a9\u00ae\u2120\u2122]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {}

    /** The folded form. Its length can differ from the text's. */
    public static String fold(String text) {
        String plain = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(SIGNS.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace('\u2019', '\'')
                        .replace('\u2018', '\'')
                        .replace('\u201c', '"')
                        .replace('\u201d', '"')
                        .replace("\u00df", "ss")
                        .replace("\u1e9e", "ss")
                        .replace("\u00e6", "ae")
                        .replace("\u00c6", "ae")
                        .replace("\u0153", "oe")
                        .replace("\u0152", "oe")
                        .replace('\u00f8', 'o')
                        .replace('\u00d8', 'o')
                        .replace('\u0142', 'l')
                        .replace('\u0141', 'l')
                        .replace('\u0111', 'd')
                        .replace('\u0110', 'd')
                        .replace('\u0131', 'i');
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The folded words of a query, each once; none if it is blank. */
    public static List<String> words(String query) {
        return Arrays.stream(BLANKS.split(fold(query).strip()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Everything of a product in which a word is looked for, folded, the name first.
     *
     * @param skuParts the comparable SKUs
     */
    static byte[] haystack(Description description, List<String> skuParts) {
        var text = new StringBuilder(96).append(description.name());
        if (description.sku() != null) {
            text.append('\n').append(description.sku());
            for (String part : skuParts) {
                text.append('\n').append(part);
            }
        }
        if (description.releaseYear() != null) {
            text.append('\n').append(description.releaseYear().intValue());
        }
        if (description.lore().series() != null) {
            text.append('\n').append(description.lore().series());
        }
        if (description.lore().artist() != null) {
            text.append('\n').append(description.lore().artist());
        }
        return fold(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
