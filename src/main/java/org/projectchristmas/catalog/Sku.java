package org.projectchristmas.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How SKUs of different shops are compared. */
public final class Sku {
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\s+or\\s+|[,;/|&]|\\s+and\\s+");
    private static final Pattern NOISE = Pattern.compile("[\\s\\-_.]");

    private Sku() {}

    /** The comparable parts of a SKU field: split at " or ", dashes and blanks dropped, upper case, a known condition suffix stripped. */
    public static List<String> normalise(String sku) {
        return Arrays.stream(SEPARATOR.split(sku))
                .map(part -> NOISE.matcher(part).replaceAll("").toUpperCase(Locale.ROOT))
                .map(Sku::withoutCondition)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static String withoutCondition(String part) {
        for (BoxCondition condition : BoxCondition.values()) {
            String code = condition.code().toUpperCase(Locale.ROOT);
            int cut = part.length() - code.length();
            // Only behind a digit: "QXDB" is not a damaged box.
            if (cut > 0 && part.endsWith(code) && Character.isDigit(part.charAt(cut - 1))) {
                return part.substring(0, cut);
            }
        }
        return part;
    }
}
