package org.projectchristmas.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.audit.Discrepancy.Kind;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.Recording;

/**
 * Whether the history of a product ends where the product stands.
 *
 * @param audited the fields whose changes are recorded; of the others nothing can be said
 */
record Agreement(Set<ProductField> audited) {
    /** Everything in which they disagree. */
    List<Discrepancy> check(Product product, LastEntries last) {
        var found = new ArrayList<Discrepancy>(0);
        checkPoint(product, last.point(), found);
        for (FieldChange change : last.changes()) {
            ProductField.ofColumn(change.field())
                    .filter(audited::contains)
                    .ifPresent(field -> checkChange(product, field, change, found));
        }
        return found;
    }

    private static void checkPoint(Product product, @Nullable PricePoint point, List<Discrepancy> found) {
        if (point == null) {
            found.add(new Discrepancy(product.id(), Kind.NO_POINT, null, null, null));
            return;
        }
        var offering = product.offering();
        if (!point.price().equals(offering.price())) {
            found.add(new Discrepancy(
                    product.id(),
                    Kind.POINT,
                    ProductField.PRICE,
                    point.price().toString(),
                    offering.price().toString()));
        }
        // That what was unknown turns out to be available is found out, it does not happen: there is no point for it.
        boolean foundAvailable =
                point.availability() == Availability.UNKNOWN && offering.availability() == Availability.AVAILABLE;
        if (point.availability() != offering.availability() && !foundAvailable) {
            found.add(new Discrepancy(
                    product.id(),
                    Kind.POINT,
                    ProductField.AVAILABILITY,
                    point.availability().word(),
                    offering.availability().word()));
        }
    }

    private static void checkChange(Product product, ProductField field, FieldChange change, List<Discrepancy> found) {
        String now = Recording.kept(field.value(product));
        // As long as its page was never read, a field that gets its first value is merely known at last: that is not
        // recorded.
        boolean mayBeUnrecorded = change.after() == null && product.sighting().lastSyncedAt() == null;
        if (!isSame(field, change.after(), now) && !mayBeUnrecorded) {
            found.add(new Discrepancy(product.id(), Kind.CHANGE, field, change.after(), now));
        }
    }

    private static boolean isSame(ProductField field, @Nullable String one, @Nullable String other) {
        return Objects.equals(one, other)
                || (field == ProductField.DELISTED_AT
                        && one != null
                        && other != null
                        && micros(one).equals(micros(other)));
    }

    /** Earlier versions kept the time of a change finer than that of the product. */
    private static String micros(String time) {
        try {
            return Instant.parse(time).truncatedTo(ChronoUnit.MICROS).toString();
        } catch (DateTimeParseException e) {
            return time;
        }
    }
}
