package org.projectchristmas.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a product is, in the shop's words and in ours.
 *
 * @param name as the shop writes it, white space folded
 * @param releaseYear the year of release, null if nothing tells it
 * @param sku as the shop writes it; can hold several ("QGO1010 or QSB6083"); null until a product page was read or if it has none
 * @param brand the maker as the shop says it
 * @param condition the box condition's code, such as NB (see {@link BoxCondition}), or the shop's own word ("New"); null if not stated
 * @param ornament false for accessories, books, hooks and the like
 */
public record Description(
        String name,
        @Nullable Integer releaseYear,
        @Nullable String sku,
        @Nullable String brand,
        @Nullable String condition,
        boolean ornament,
        Lore lore) {

    /**
     * What collectors want to know beyond the name.
     *
     * @param seriesNumber the place in the series, from 1
     * @param size as written, such as {@code 3" H}
     * @param text the shop's description without markup, at most 4,000 characters
     */
    public record Lore(
            @Nullable String series,
            @Nullable Integer seriesNumber,
            @Nullable String artist,
            @Nullable String size,
            @Nullable String text) {
        public static final Lore NONE = new Lore(null, null, null, null, null);

        /** Whether there is nothing about which it is silent. */
        public boolean isWhole() {
            return series != null && seriesNumber != null && artist != null && size != null && text != null;
        }

        /** This lore, with what it is silent about taken from another. */
        public Lore filledFrom(Lore other) {
            return new Lore(
                    series == null ? other.series : series,
                    seriesNumber == null ? other.seriesNumber : seriesNumber,
                    artist == null ? other.artist : artist,
                    size == null ? other.size : size,
                    text == null ? other.text : text);
        }
    }
}
