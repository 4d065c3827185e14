package org.projectchristmas.sync.plan;

import java.util.List;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.FieldChange;

/** What a page changed in a product. */
final class Fields {
    private Fields() {}

    /**
     * What is recorded of the step from one state of a product to the next. As long as its own page was never read, a field that
     * gets its first value did not change: it was merely unknown. Neither did its picture, of which a listing shows a small one.
     */
    static List<FieldChange> between(Product before, Product after, Visit visit) {
        List<FieldChange> changes = visit.recording().between(before, after, visit.at());
        if (before.sighting().lastSyncedAt() == null) {
            changes.removeIf(Fields::isFirstWord);
        }
        return changes;
    }

    private static boolean isFirstWord(FieldChange change) {
        return change.field().equals(ProductField.IMAGE.column())
                || (change.before() == null && !change.field().equals(ProductField.DELISTED_AT.column()));
    }
}
