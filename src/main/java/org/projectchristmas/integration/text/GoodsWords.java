package org.projectchristmas.integration.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells ornaments from the hooks, books and bags that the shops list beside them: by the SKU if it is of the maker's, else by name. */
final class GoodsWords {
    /** What no ornament is called. */
    private static final Pattern GOODS =
            Pattern.compile("(?i)\\b(?:ornament (?:hooks?|hangers?|caps?|stands?|displays?|display stands?"
                    + "|storage|organizer|carrier|tree stand|cards?|catalogs?|magazine|guide)|ornaments? (?:price|value) guide|(?:hooks|hangers),? ?-? ?(?:pkg|pack|set|box) of"
                    + "|(?:brass|wire|gold|silver|metal|plastic|green) (?:hooks|hangers)|pkg\\.? of \\d{1,3}|stocking (?:hangers?|holders?|hooks?)|display (?:stands?|cases?|trees?|domes?|hooks?|hangers?)"
                    + "|tree (?:skirts?|stands?|collar)|gift (?:bags?|wrap|cards?|tags?|boxes)|gift card holder|wrapping paper"
                    + "|dream ?books?|guide ?books?|price guide|collector'?s guide|coloring book|(?:recordable )?storybooks?|magazines?|catalogs?|brochures?"
                    + "|storage (?:box|boxes|bag|chest|case|bin)s?|lapel pins?|collector'?s? pins?|hat pins?|event pins?|member(?:ship)? pins?"
                    + "|(?:greeting|christmas|holiday|boxed|note|trading) cards|power cords?|extension cords?|magic cords?|ac adapters?|batteries|replacement (?:bulbs?|parts?|box(?:es)?)"
                    + "|light strings?|tote bags?|t-?shirts?|coffee mugs?|tin signs?|recipe books?|cook ?books?|ribbon (?:spools?|rolls?)|spools? of ribbon|plush"
                    + "|membership (?:kits?|cards?)|club kits?)\\b");
    /** What an ornament can be called too: counts only at the end of a name. */
    private static final Pattern MAYBE_GOODS = Pattern.compile(
            "(?i).{0,480}\\b(?:hooks|hangers|pins?|stand|tree topper|calendar|puzzle|book set|bags|mugs?)(?: (?:set|pack))?(?: of \\d{1,3})?[\\s!.]*");

    private GoodsWords() {}

    static boolean isOrnament(String name, @Nullable String sku) {
        if (sku != null && (SkuText.isAccessory(sku) || SkuText.isOrnament(sku))) {
            return !SkuText.isAccessory(sku);
        }
        String folded = name.replace('’', '\'');
        return !GOODS.matcher(folded).find() && !MAYBE_GOODS.matcher(folded).matches();
    }
}
