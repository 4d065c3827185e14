package org.projectchristmas.ui.catalog;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.FacetChoices;

/**
 * What the collector looks for and looks at, at one moment: enough to look at it again.
 *
 * @param words as they were typed, whether or not they are a query
 * @param view the saved view that is open, null if none
 * @param selected the product that is looked at, null if none
 * @param topmost the product at the top of the list, null if the list stands at its beginning
 */
public record Sight(
        String words,
        FacetChoices choices,
        Branch branch,
        @Nullable Long view,
        @Nullable Long selected,
        @Nullable Long topmost) {
    /** All products, from the first. */
    public static final Sight ALL = of(Branch.ALL);

    /** A branch without words. */
    public static Sight of(Branch branch) {
        return new Sight("", FacetChoices.NONE, branch, null, null, null);
    }

    /** The same, scrolled to a product. */
    public Sight scrolledTo(@Nullable Long product) {
        return new Sight(words, choices, branch, view, selected, product);
    }

    /** The same with another product selected. */
    public Sight selecting(@Nullable Long product) {
        return new Sight(words, choices, branch, view, product, topmost);
    }
}
