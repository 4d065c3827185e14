package org.projectchristmas.common;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The stable name of a shop in code, config, log and database, such as {@code ornament_shop_com}.
 *
 * @param value lower-case letters, digits and underscores, starting with a letter
 */
public record VendorId(String value) implements Comparable<VendorId>, Serializable {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    public VendorId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not a vendor id: " + value);
        }
    }

    /** Whether a shop can be named so. */
    public static boolean isId(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(VendorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
