package org.projectchristmas.sample.goods;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the products of a shop their URLs, by the rules of its platform. */
final class Paths {
    private static final Pattern PUNCTUATION = Pattern.compile("[^A-Za-z0-9 ]");
    private static final Pattern NOT_FLAT = Pattern.compile("[^a-z0-9]+");

    private final Shop shop;
    private final Map<String, Integer> taken = new HashMap<>();

    Paths(Shop shop) {
        this.shop = shop;
    }

    String page(String name, int id, Dice dice) {
        return switch (shop) {
            case HALLMARK_ORNAMENTS -> "/%s_p_%d.html".formatted(slug(name), id);
            case HOOKED ->
                dice.chance(0.06)
                        ? unique("/" + flat(name) + "-ornament", dice.chance(0.5) ? ".html" : "")
                        : "/%s_p_%d.html".formatted(slug(name), id);
            case ORNAMENT_SHOP -> unique("/" + flat(name), "/");
        };
    }

    String image(String name, int year, int cents, String sku, int id) {
        String code = sku.isEmpty() ? "p" + id : flat(sku).toUpperCase(Locale.ROOT);
        return switch (shop) {
            case HALLMARK_ORNAMENTS ->
                id % 3 == 0
                        ? "/assets/images/%d/%d%s.jpg".formatted(year, cents, code.toLowerCase(Locale.ROOT))
                        : "/assets/images/hallmark-%s-%d%s.jpg".formatted(slug(name), cents, code);
            case HOOKED -> "/assets/images/%d/%s-%d.jpg".formatted(year, flat(name), id);
            case ORNAMENT_SHOP ->
                "/images/stencil/500x659/products/%d/%d/%s__%d.jpg"
                        .formatted(id, id * 3 + 7, flat(name), 1_500_000_000 + id * 977);
        };
    }

    private String unique(String stem, String end) {
        int copies = taken.merge(stem, 1, Integer::sum);
        return copies == 1 ? stem + end : stem + "-" + copies + end;
    }

    /** Blanks become dashes, other punctuation is dropped. */
    private static String slug(String name) {
        return PUNCTUATION.matcher(name).replaceAll("").strip().replace(' ', '-');
    }

    private static String flat(String name) {
        return NOT_FLAT.matcher(name.toLowerCase(Locale.ROOT).replace("'", ""))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
    }
}
