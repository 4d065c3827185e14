package org.projectchristmas.sample.goods;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an ornament's name and SKU in the manner of each shop. */
final class Namer {
    private static final Map<String, String> WORDS = Map.of(
            "NB", "No Box",
            "DB", "Damaged Box",
            "SDB", "Slightly Damaged Box",
            "NT", "No Tag",
            "MIB", "Mint in Box",
            "HTF", "Hard to Find");
    private static final List<String> ENDS =
            List.of("", "", " Hallmark Ornament", " Hallmark Keepsake Ornament", " Keepsake Ornament");

    private Namer() {}

    static String name(Shop shop, Ornament ornament, @Nullable String condition, Dice dice) {
        return switch (shop) {
            case HALLMARK_ORNAMENTS ->
                ornament.year() + " " + numbered(ornament, dice.chance(0.25))
                        + (condition == null ? "" : " " + condition);
            case HOOKED -> ornament.year() + " " + hooked(ornament, dice) + inWords(condition, dice.chance(0.3));
            case ORNAMENT_SHOP -> {
                String title = ornament.place() == null || ornament.title().isEmpty()
                        ? numbered(ornament, false)
                        : "%s, %s #%d"
                                .formatted(
                                        ornament.title(),
                                        ornament.place().series(),
                                        ornament.place().number());
                String year = dice.chance(0.015) ? "" : ornament.year() + " ";
                String end = dice.pick(ENDS);
                String plain = condition == null ? "" : " - " + condition;
                yield year + title + end + (dice.chance(0.5) ? plain : inWords(condition, false));
            }
        };
    }

    private static String hooked(Ornament ornament, Dice dice) {
        int way = dice.below(5);
        var place = ornament.place();
        if (place == null) {
            return way == 0 ? ornament.title().toUpperCase(Locale.ROOT) : ornament.title();
        }
        if (ornament.title().isEmpty()) {
            return place.series() + " #" + place.number();
        }
        return way < 2
                ? "%s #%d %s"
                        .formatted(
                                place.series(), place.number(), ornament.title().toUpperCase(Locale.ROOT))
                : "%s - %s in the %s Series"
                        .formatted(ornament.title(), Ordinals.figure(place.number()), place.series());
    }

    private static String numbered(Ornament ornament, boolean titleOnly) {
        var place = ornament.place();
        if (place == null) {
            return ornament.title();
        }
        if (ornament.title().isEmpty()) {
            return place.series() + " #" + place.number();
        }
        return titleOnly
                ? ornament.title() + " #" + place.number()
                : "%s #%d - %s".formatted(place.series(), place.number(), ornament.title());
    }

    private static String inWords(@Nullable String condition, boolean inBrackets) {
        if (condition == null) {
            return "";
        }
        String words = WORDS.getOrDefault(condition, condition);
        return inBrackets ? " (" + words + ")" : " - " + words;
    }

    /** The SKU field: some shops put the condition behind the number, a few fields are empty or hold the printed form. */
    static String sku(Shop shop, Ornament ornament, @Nullable String condition, Dice dice) {
        if (dice.chance(0.02)) {
            return "";
        }
        String number = ornament.year() < 1990 && dice.chance(0.03) ? ornament.printedSku() : ornament.sku();
        if (condition == null) {
            return dice.chance(0.004) ? number + " or " + number.replaceFirst("^QX", "QHX") : number;
        }
        return switch (shop) {
            case HALLMARK_ORNAMENTS -> number + condition.toUpperCase(Locale.ROOT);
            case HOOKED -> number;
            case ORNAMENT_SHOP -> dice.chance(0.5) ? number + "-" + condition.toUpperCase(Locale.ROOT) : number;
        };
    }
}
