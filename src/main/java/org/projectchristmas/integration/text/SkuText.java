package org.projectchristmas.integration.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.BoxCondition;

/** Reads SKU fields, which can hold several SKUs ("QGO1010 or QSB6083") and a box condition's code behind one ("QX1571NB"). */
public final class SkuText {
    private static final int LONGEST = 200;
    private static final int MOST = 20;
    private static final Set<String> NOTHING = Set.of("", "-", "n/a", "na", "none", "null", "undefined", "tbd");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:sku|item ?(?:#|no\\.?|number)|part ?(?:#|no\\.?|number)|model)\\s{0,3}[:#]\\s{0,3}");
    private static final Pattern SEPARATOR = Pattern.compile("(?i) or | and |[,;/|&]");
    private static final Pattern ACCESSORY = Pattern.compile("(?i)Q(?:GO|SB)\\d{3,5}.{0,20}");
    private static final Pattern ORNAMENT = Pattern.compile("(?i)Q(?:X[A-Z]?|LX|HX)\\d{3,4}-?\\d?.{0,20}");

    private SkuText() {}

    /** The field as the shop writes it, white space folded, a "SKU:" in front dropped; null if it holds nothing. */
    public static @Nullable String clean(@Nullable String field) {
        String folded = Folding.fold(field, LONGEST);
        String sku = LABEL.matcher(folded).replaceFirst("");
        return NOTHING.contains(sku.toLowerCase(Locale.ROOT)) ? null : sku;
    }

    /** The code of the condition behind one of the SKUs; null if there is none. */
    public static @Nullable String condition(@Nullable String sku) {
        if (sku == null) {
            return null;
        }
        for (String part : SEPARATOR.split(sku, MOST)) {
            String code = conditionOfOne(part.strip());
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable String conditionOfOne(String part) {
        int letters = part.length();
        while (letters > 0 && Character.isLetter(part.charAt(letters - 1))) {
            letters--;
        }
        int base = letters;
        while (base > 0 && " -_.(".indexOf(part.charAt(base - 1)) >= 0) {
            base--;
        }
        // Only behind a digit: "QXDB" is not a damaged box.
        if (base == 0 || !Character.isDigit(part.charAt(base - 1))) {
            return null;
        }
        return BoxCondition.ofCode(part.substring(letters))
                .map(BoxCondition::code)
                .orElse(null);
    }

    /** Whether every SKU of the field is of the ranges for goods that are not ornaments. */
    static boolean isAccessory(String sku) {
        return all(sku, ACCESSORY);
    }

    /** Whether every SKU of the field is of the maker's ranges for ornaments; the shops' own codes tell nothing. */
    static boolean isOrnament(String sku) {
        return all(sku, ORNAMENT);
    }

    private static boolean all(String sku, Pattern shape) {
        for (String part : SEPARATOR.split(sku, MOST)) {
            if (!shape.matcher(part.strip()).matches()) {
                return false;
            }
        }
        return true;
    }
}
