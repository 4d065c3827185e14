package org.projectchristmas.sample.goods;

import java.util.List;

/**
 * Something that is not an ornament: hooks, books, stands.
 *
 * @param sku the whole SKU field, which can hold several numbers or be empty
 * @param year the year in its name
 */
public record Accessory(String title, String sku, int cents, int year) {
    private static final List<String> QUOTED = List.of("HOOK-3/4\"", "STAND 5\" W", "CASE-9\"");

    static Accessory invent(Grammar grammar, Dice dice) {
        String sku = switch (dice.below(5)) {
            case 0 -> "";
            case 1 -> gift(dice) + " or " + other(dice) + " or " + other(dice);
            case 2 -> dice.chance(0.4) ? dice.pick(QUOTED) : other(dice);
            default -> gift(dice);
        };
        return new Accessory(
                grammar.expand("accessory", dice),
                sku,
                Prices.ended(dice.between(2, 14), dice.pick(List.of(99, 99, 95))),
                dice.between(1990, 2026));
    }

    private static String gift(Dice dice) {
        return "QGO" + dice.between(1000, 9999);
    }

    private static String other(Dice dice) {
        return "QSB" + dice.between(6000, 6999);
    }
}
