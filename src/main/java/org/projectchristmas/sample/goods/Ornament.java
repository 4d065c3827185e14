package org.projectchristmas.sample.goods;

import org.jspecify.annotations.Nullable;

/**
 * An ornament as its maker released it, whoever sells it now.
 *
 * @param index its number in the world, from 0
 * @param title its name without year, series and number; empty where series and number are the whole name
 * @param sku the maker's number as sold, such as QX1571
 * @param cents the issue price in US cents
 * @param size as written, such as {@code 3½" H}
 */
public record Ornament(
        int index,
        int year,
        String title,
        @Nullable SeriesPlace place,
        @Nullable String artist,
        String sku,
        int cents,
        String size,
        Motif motif) {

    /**
     * The place of an ornament in a series.
     *
     * @param number from 1
     * @param last whether the series ends here
     */
    public record SeriesPlace(String series, int number, boolean last) {}

    /** The printed form of the number: the last digit apart, as on old boxes. */
    public String printedSku() {
        return sku.substring(0, sku.length() - 1) + "-" + sku.substring(sku.length() - 1);
    }
}
