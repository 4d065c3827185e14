package org.projectchristmas.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.history.FieldChange;

/** A row of the table {@code changes}. */
@Entity
@Immutable
@Table(name = "changes")
class ChangeRow {
    @Id
    long id;

    long productId;
    long runId;
    String field;

    @Nullable
    String oldValue;

    @Nullable
    String newValue;

    Instant notedAt;

    final FieldChange change() {
        return new FieldChange(productId, field, oldValue, newValue, notedAt, runId);
    }
}
