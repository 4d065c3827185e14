package org.projectchristmas.sync.plan;

import java.util.List;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.FieldChange;

/** What a page changed in a product. */
final class Fields {
    private Fields() {}

    /**
     * What is recorded of the step from one state of a product to the next. As long as its own page was never read, a field that
     * gets its first value did not change: it was merely unknown. Neither did its picture, of which a listing shows a small one. But
     * where a listing has spoken of the price, no price is a word as well.
     */
    static List<FieldChange> between(Product before, Product after, Visit visit) {
        List<FieldChange> changes = visit.recording().between(before, after, visit.at());
        if (before.sighting().lastSyncedAt() == null) {
            changes.removeIf(change -> change.field().equals(ProductField.IMAGE.column())
                    || (change.before() == null && !wasKnown(change.field(), before, after)));
        }
        return changes;
    }

    /** Whether it was known that a field of a product had no value. */
    private static boolean wasKnown(String field, Product before, Product after) {
        boolean isPriced = before.offering().price().kind() != PriceTag.Kind.NONE;
        return switch (ProductField.ofColumn(field).orElseThrow()) {
            case DELISTED_AT -> true;
            case PRICE, CURRENCY -> isPriced;
            // That a listing shows none says nothing against the one that the page is the first to show.
            case REGULAR_PRICE -> isPriced && after.sighting().lastSyncedAt() == null;
            default -> false;
        };
    }
}
