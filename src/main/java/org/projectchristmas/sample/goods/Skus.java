package org.projectchristmas.sample.goods;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands out the maker's numbers, each once, in the prefixes of their era. */
final class Skus {
    private static final List<String> EARLY = List.of("QX", "QX", "QX", "QX", "QX", "QX", "QX", "QLX");
    private static final List<String> MIDDLE = List.of("QX", "QX", "QX", "QX", "QLX", "QXI", "QXI", "QXE", "QXM");
    private static final List<String> KEEPSAKE = List.of("QXG", "QXG", "QXG", "QXI", "QXE", "QLX");
    private static final List<String> RECENT =
            List.of("QX", "QXI", "QXI", "QXE", "QXD", "QXR", "QHX", "QXG", "QXR", "QHX");

    private final Set<String> taken = new HashSet<>();

    /** Keeps a known number from being handed out. */
    void take(String sku) {
        taken.add(sku);
    }

    String next(int year, Dice dice) {
        String prefix = dice.pick(prefixes(year));
        int number = dice.between(1000, 9999);
        while (!taken.add(prefix + number)) {
            number = number == 9999 ? 1000 : number + 1;
        }
        return prefix + number;
    }

    private static List<String> prefixes(int year) {
        if (year < 1990) {
            return EARLY;
        }
        if (year < 2004) {
            return MIDDLE;
        }
        return year < 2010 ? KEEPSAKE : RECENT;
    }
}
