package org.projectchristmas.sync.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the year of release off a product's name, which usually begins with it. */
final class ReleaseYear {
    /** The year of the first Hallmark ornaments. */
    private static final int FIRST = 1973;

    private static final Pattern LEADING = Pattern.compile("\\s*(\\d{4})\\b(?!['’\"])");

    private ReleaseYear() {}

    /** The year that the name begins with, else the one given. Shops announce next year's ornaments, but not later ones. */
    static @Nullable Integer of(String name, Instant now, @Nullable Integer otherwise) {
        var matcher = LEADING.matcher(name);
        if (matcher.lookingAt()) {
            int year = Integer.parseInt(matcher.group(1));
            if (isPossible(year, now)) {
                return year;
            }
        }
        return otherwise;
    }

    static boolean isPossible(int year, Instant now) {
        return year >= FIRST && year <= now.atOffset(ZoneOffset.UTC).getYear() + 1;
    }
}
