package org.projectchristmas.ui.catalog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.view.ViewQuery;

/**
 * What the collector looks for and looks at, at one moment: enough to look at it again.
 *
 * @param query what is looked for; its words are as they were typed, whether or not they are a query
 * @param only the products among which it is looked for, null for all
 * @param view the saved view that is open, null if none
 * @param selected the product that is looked at, null if none
 * @param topmost the product at the top of the list, null if the list stands at its beginning
 */
public record Sight(
        ViewQuery query,
        @Nullable ProductIds only,
        @Nullable Long view,
        @Nullable Long selected,
        @Nullable Long topmost) {
    /** All products, from the first. */
    public static final Sight ALL = of(ViewQuery.ALL);

    /** What answers a query, from the first. */
    public static Sight of(ViewQuery query) {
        return new Sight(query, null, null, null, null);
    }

    /** A branch without words. */
    public static Sight of(Branch branch) {
        return of(ViewQuery.of(branch));
    }

    /** The same as a saved view shows it. */
    public Sight in(@Nullable Long view) {
        return new Sight(query, only, view, selected, topmost);
    }

    /** The same among these products alone. */
    public Sight within(@Nullable ProductIds only) {
        return new Sight(query, only, view, selected, topmost);
    }

    /** Whether the same is looked for among other products than now, and what is selected now is so then. */
    boolean isSameAmongOthersAs(Sight now) {
        return !Objects.equals(only, now.only)
                && query.equals(now.query)
                && Objects.equals(view, now.view)
                && selected != null
                && selected.equals(now.selected);
    }

    /** The same, scrolled to a product. */
    public Sight scrolledTo(@Nullable Long product) {
        return new Sight(query, only, view, selected, product);
    }

    /** The same with another product selected. */
    public Sight selecting(@Nullable Long product) {
        return new Sight(query, only, view, product, topmost);
    }
}
