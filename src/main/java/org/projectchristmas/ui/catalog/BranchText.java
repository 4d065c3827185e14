package org.projectchristmas.ui.catalog;

import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.ui.fx.Messages;

/** What branches are called. */
public final class BranchText {
    private BranchText() {}

    /** The name in the tree, where a year stands below its shop. */
    static String name(Branch branch, Messages messages) {
        return switch (branch) {
            case Branch.Shelf(var shelf) ->
                switch (shelf) {
                    case ALL -> messages.text("shelves.all");
                    case RECENTLY_ADDED -> messages.text("shelves.recently-added");
                    case PRICE_DROPS -> messages.text("shelves.price-drops");
                };
            case Branch.Vendor(var vendor) -> messages.vendor(vendor);
            case Branch.Year year -> year.year() == 0 ? messages.text("shelves.no-year") : String.valueOf(year.year());
        };
    }

    /** The name where nothing around it tells the shop. */
    public static String title(Branch branch, Messages messages) {
        return branch instanceof Branch.Year year
                ? messages.text("shelves.year-of-shop", messages.vendor(year.vendor()), name(branch, messages))
                : name(branch, messages);
    }
}
