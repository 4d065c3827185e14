package org.projectchristmas.common;

import java.time.Duration;

/**
 * Range checks for settings. What they throw begins with the setting's own name, so that whoever knows where the setting
 * stands can put the way to it in front.
 */
public final class Bounds {
    private Bounds() {}

    /** @throws IllegalArgumentException such as {@code gap must be from PT0S to PT1H, but is PT2H} */
    public static void check(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw outside(name, value, least, most);
        }
    }

    /** @throws IllegalArgumentException such as {@code concurrency must be from 1 to 64, but is 0} */
    public static void check(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw outside(name, value, least, most);
        }
    }

    /** @throws IllegalArgumentException such as {@code share must be from 0.0 to 1.0, but is 1.5} */
    public static void check(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw outside(name, value, least, most);
        }
    }

    private static IllegalArgumentException outside(String name, Object value, Object least, Object most) {
        return new IllegalArgumentException("%s must be from %s to %s, but is %s".formatted(name, least, most, value));
    }
}
