package org.projectchristmas.sample.goods;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives the products of a shop their URLs, by the rules of its platform. */
final class Paths {
    private final Shop shop;
    private final Map<String, Integer> taken = new HashMap<>();

    Paths(Shop shop) {
        this.shop = shop;
    }

    String page(String name, int id, Dice dice) {
        return switch (shop) {
            case HALLMARK_ORNAMENTS -> numbered(name, id);
            case HOOKED ->
                dice.chance(0.06)
                        ? unique("/" + flat(name) + "-ornament", dice.chance(0.5) ? ".html" : "")
                        : numbered(name, id);
            case ORNAMENT_SHOP -> unique("/" + flat(name), "/");
        };
    }

    private static String numbered(String name, int id) {
        return "/" + slug(name) + "_p_" + id + ".html";
    }

    String image(String name, int year, int cents, String sku, int id) {
        String code = sku.isEmpty() ? "p" + id : flat(sku);
        return switch (shop) {
            case HALLMARK_ORNAMENTS ->
                id % 3 == 0
                        ? "/assets/images/" + year + "/" + cents + code + ".jpg"
                        : "/assets/images/hallmark-" + slug(name) + "-" + cents + code.toUpperCase(Locale.ROOT)
                                + ".jpg";
            case HOOKED -> "/assets/images/" + year + "/" + flat(name) + "-" + id + ".jpg";
            case ORNAMENT_SHOP ->
                "/images/stencil/500x659/products/" + id + "/" + (id * 3 + 7) + "/" + flat(name) + "__"
                        + (1_500_000_000 + id * 977) + ".jpg";
        };
    }

    private String unique(String stem, String end) {
        int copies = taken.merge(stem, 1, Integer::sum);
        return copies == 1 ? stem + end : stem + "-" + copies + end;
    }

    /** Blanks become dashes, punctuation and letters beyond ASCII are dropped. */
    private static String slug(String name) {
        var slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (isPlain(letter)) {
                slug.append(letter);
            } else if (letter == ' ') {
                slug.append('-');
            }
        }
        return slug.toString();
    }

    /** Lower case; whatever is neither letter nor digit becomes one dash, an apostrophe nothing. */
    private static String flat(String name) {
        var flat = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (isPlain(letter)) {
                flat.append(Character.toLowerCase(letter));
            } else if (letter != '\'' && !flat.isEmpty() && flat.charAt(flat.length() - 1) != '-') {
                flat.append('-');
            }
        }
        int last = flat.length() - 1;
        return last >= 0 && flat.charAt(last) == '-' ? flat.substring(0, last) : flat.toString();
    }

    private static boolean isPlain(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
