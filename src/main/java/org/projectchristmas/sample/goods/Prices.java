package org.projectchristmas.sample.goods;

import java.util.List;

/** What ornaments cost, in US cents: at their release, and at a shop years later. */
final class Prices {
    private static final List<Integer> ENDINGS = List.of(95, 95, 95, 95, 95, 95, 99, 99, 98);

    private Prices() {}

    /** The issue price of an era. */
    static int issue(int year, Dice dice) {
        if (dice.chance(0.04) && year > 1990) {
            return ended(dice.between(28, 48), 95);
        }
        if (year < 1978) {
            return dice.pick(List.of(200, 250, 250, 300, 350));
        }
        if (year < 1990) {
            return 100 * dice.between(4, 9) + dice.pick(List.of(0, 50, 75));
        }
        if (year < 2011) {
            return ended(dice.between(7, 18), 95);
        }
        return ended(dice.between(15, 24), dice.pick(List.of(95, 99)));
    }

    /** What a shop asks, from the issue price, the age, and its luck. */
    static int asked(Ornament ornament, Dice dice) {
        double age = (2026 - ornament.year()) / 10.0;
        double factor = 0.75 + dice.fraction() * 0.6 + age * age * 0.22 * dice.fraction();
        if (dice.chance(0.025)) {
            factor *= 4 + dice.fraction() * 5;
        }
        int dollars = (int) Math.max(3, ornament.cents() * factor / 100);
        return ended(dollars, dice.pick(ENDINGS));
    }

    /** A price near {@code cents} that differs from it, with a shop's ending. */
    static int moved(int cents, Dice dice) {
        double factor = dice.chance(0.6) ? 0.7 + dice.fraction() * 0.25 : 1.04 + dice.fraction() * 0.25;
        int dollars = (int) Math.max(2, cents * factor / 100);
        int next = ended(dollars, dice.pick(ENDINGS));
        return next == cents ? next + 100 : next;
    }

    static int ended(int dollars, int ending) {
        return dollars * 100 + ending;
    }
}
