package org.projectchristmas.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;

/**
 * What a perfect reader of a shop would find about one product today.
 *
 * @param sku the SKU field as it stands, several numbers and condition included; null if it is empty
 * @param name as the product's page writes it, white space folded
 * @param price what a buyer pays now, the low end of a range; null if no price can be read
 * @param availability {@code available} or {@code unavailable}
 * @param condition the code of the box condition, or the word that the page has for it; null if it has none
 * @param path of the product's page, starting with a slash
 * @param series null if it is in none, or if nothing on its page names it
 * @param seriesNumber null exactly when the ornament is in no series
 * @param years the years whose listings show it
 */
public record SampleProduct(
        String productId,
        @Nullable String sku,
        String name,
        @Nullable Money price,
        String availability,
        @Nullable String condition,
        int releaseYear,
        String path,
        @Nullable String series,
        @Nullable Integer seriesNumber,
        @Nullable String artist,
        boolean ornament,
        List<Integer> years) {

    public SampleProduct {
        years = List.copyOf(years);
    }
}
