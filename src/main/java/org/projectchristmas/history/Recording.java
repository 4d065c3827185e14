package org.projectchristmas.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;

/**
 * On whose account changes are recorded, and those of which fields.
 *
 * @param fields what the settings want recorded
 */
public record Recording(Author author, Set<ProductField> fields) {
    /** How much of a long text the history keeps: enough to see what changed in a description's beginning. */
    private static final int KEPT_CHARACTERS = 500;

    private static final ProductField[] IN_ORDER = ProductField.values();

    public Recording {
        fields = Set.copyOf(fields);
    }

    /** What is to be recorded of the step from one state of a product to the next. */
    public List<FieldChange> between(Product before, Product after, Instant at) {
        var changes = new ArrayList<FieldChange>(0);
        for (ProductField field : IN_ORDER) {
            String old = field.value(before);
            String now = field.value(after);
            if (!Objects.equals(old, now) && fields.contains(field)) {
                changes.add(new FieldChange(
                        before.id(), before.key().vendor(), field.column(), kept(old), kept(now), at, author));
            }
        }
        return changes;
    }

    /** What is to be recorded of a product that somebody made: each field that it has. */
    public List<FieldChange> creation(Product product, Instant at) {
        var changes = new ArrayList<FieldChange>();
        for (ProductField field : IN_ORDER) {
            String value = field.value(product);
            if (value != null && fields.contains(field)) {
                changes.add(new FieldChange(
                        product.id(), product.key().vendor(), field.column(), null, kept(value), at, author));
            }
        }
        return changes;
    }

    /** A text as far as the history keeps it. */
    public static @Nullable String kept(@Nullable String value) {
        return value == null || value.length() <= KEPT_CHARACTERS ? value : value.substring(0, KEPT_CHARACTERS);
    }
}
