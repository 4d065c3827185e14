package org.projectchristmas.integration.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells ornaments from the hooks, books and bags that the shops list beside them: by the SKU if it is of the maker's, else by name. Some
 * hooks and stands had a SKU of the ornaments' range, so that a name which is nothing but such a thing counts more.
 */
final class GoodsWords {
    /** What no ornament is called. */
    private static final Pattern GOODS = Pattern.compile(
            "(?i)\\b(?:ornament (?:hooks?|hangers?|caps?|stands?|displays?|display stands?|box(?:es)?|chests?|cases?|containers?|tags?"
                    + "|storage|organizer|carrier|tree stand|cards?|catalogs?|magazine|guide)|ornaments? (?:price|value) guide|(?:hooks|hangers),? ?-? ?(?:pkg|pack|set|box) of"
                    + "|(?:brass|wire|gold|silver|metal|plastic|green) (?:hooks|hangers)|pkg\\.? of \\d{1,3}|stocking (?:hangers?|holders?|hooks?)|display (?:stands?|cases?|trees?|domes?|hooks?|hangers?|box(?:es)?|cubes?|shelf|shelves|bases?|racks?)|wreath (?:hooks?|hangers?)|empty box(?:es)?|box only|shadow ?box(?:es)?"
                    + "|tree (?:skirts?|stands?|collar)|gift (?:bags?|wrap|cards?|tags?|boxes)|gift card holder|wrapping paper"
                    + "|dream ?books?|guide ?books?|price guide|collector'?s guide|coloring book|(?:recordable )?storybooks?|magazines?|catalogs?|brochures?"
                    + "|storage (?:box|boxes|bag|chest|case|bin|container)s?|lapel pins?|collector'?s? pins?|hat pins?|event pins?|member(?:ship)? pins?"
                    + "|(?:greeting|christmas|holiday|boxed|note|trading) cards|power cords?|extension cords?|magic cords?|ac adapters?|batteries|replacement (?:bulbs?|parts?|box(?:es)?)"
                    + "|light strings?|tote bags?|t-?shirts?|coffee mugs?|tin signs?|recipe books?|cook ?books?|ribbon (?:spools?|rolls?)|spools? of ribbon|plush"
                    + "|membership (?:kits?|cards?)|club kits?)\\b");
    /** Names that end with what holds ornaments; "Captain Hook with Display Stand" is an ornament. */
    private static final Pattern HOLDERS = Pattern.compile(
            "(?i)(?!.{0,480}\\b(?:with|w/|and|on|includes?|plus)\\b|.{0,480}&).{0,480}\\b(?:ornament (?:hooks?|hangers?|caps|stands?|display stands?|display cases?"
                    + "|storage box(?:es)?|display trees?)|display (?:stands?|cases?)|storage box(?:es)?|(?:wire|brass) hooks)"
                    + "(?: sets?)?[ ,–(-]{0,4}(?:(?:(?:pkg|pack|package|set|box)\\.? of )?\\d{1,3}(?: ?(?:pack|pieces|pcs|ct|count))?\\)?)?[\\s!.]{0,4}");
    /** What an ornament can be called too: counts only at the end of a name. */
    private static final Pattern MAYBE_GOODS = Pattern.compile(
            "(?i).{0,480}\\b(?:hooks|hangers|pins?|stand|tree topper|calendar|puzzle|book set|bags|mugs?)(?: (?:set|pack))?(?: of \\d{1,3})?[\\s!.]*");

    private GoodsWords() {}

    static boolean isOrnament(String name, @Nullable String sku) {
        String folded = name.replace('’', '\'');
        if (HOLDERS.matcher(folded).matches()) {
            return false;
        }
        if (sku != null && (SkuText.isAccessory(sku) || SkuText.isOrnament(sku))) {
            return !SkuText.isAccessory(sku);
        }
        return !GOODS.matcher(folded).find() && !MAYBE_GOODS.matcher(folded).matches();
    }
}
