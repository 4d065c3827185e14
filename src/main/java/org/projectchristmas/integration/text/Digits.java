package org.projectchristmas.integration.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in prices. */
final class Digits {
    private static final int LONGEST = 24;

    private Digits() {}

    /**
     * The value of digits with commas and dots; null if they are no single number. A comma is decimal only where it cannot group
     * thousands: "8,95" and "1.234,50", not "1,234".
     */
    static @Nullable BigDecimal value(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        int comma = text.lastIndexOf(',');
        int dot = text.lastIndexOf('.');
        if (comma < 0) {
            return text.indexOf('.') == dot ? new BigDecimal(text) : grouped(text, '.', "");
        }
        if (dot > comma) {
            return text.indexOf('.') == dot ? grouped(text.substring(0, dot), ',', text.substring(dot)) : null;
        }
        String cents = text.substring(comma + 1);
        if (cents.length() <= 2 && text.indexOf(',') == comma) {
            return grouped(text.substring(0, comma), '.', "." + cents);
        }
        return dot < 0 ? grouped(text, ',', "") : null;
    }

    private static @Nullable BigDecimal grouped(String whole, char separator, String fraction) {
        var digits = new StringBuilder(whole.length() + fraction.length());
        int inGroup = 0;
        boolean first = true;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == separator) {
                if (first ? inGroup == 0 || inGroup > 3 : inGroup != 3) {
                    return null;
                }
                first = false;
                inGroup = 0;
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
                inGroup++;
            } else {
                return null;
            }
        }
        return !first && inGroup != 3
                ? null
                : new BigDecimal(digits.append(fraction).toString());
    }
}
