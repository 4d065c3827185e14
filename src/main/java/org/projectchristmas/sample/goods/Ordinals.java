package org.projectchristmas.sample.goods;

import java.util.List;

/** Places in a series, in figures and in words. */
public final class Ordinals {
    private static final List<String> WORDS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Seventeenth",
            "Eighteenth",
            "Nineteenth",
            "Twentieth");

    private Ordinals() {}

    /** 1st, 2nd, 3rd, 4th, 11th, 22nd. */
    public static String figure(int number) {
        int last = number % 10;
        boolean teen = number / 10 % 10 == 1;
        if (teen || last == 0 || last > 3) {
            return number + "th";
        }
        return number + List.of("st", "nd", "rd").get(last - 1);
    }

    /** First to Twentieth; figures beyond. */
    public static String word(int number) {
        return number <= WORDS.size() ? WORDS.get(number - 1) : figure(number);
    }
}
