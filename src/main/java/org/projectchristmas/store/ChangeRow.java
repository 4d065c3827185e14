package org.projectchristmas.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.history.FieldChange;

/** A row of the table {@code changes}. */
@Entity
@Table(name = "changes")
class ChangeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_ids")
    @SequenceGenerator(name = "change_ids", sequenceName = "change_ids", allocationSize = 100)
    long id;

    long productId;
    long runId;
    String field;

    @Nullable
    String oldValue;

    @Nullable
    String newValue;

    Instant notedAt;

    static ChangeRow of(FieldChange change) {
        var row = new ChangeRow();
        row.productId = change.productId();
        row.runId = change.runId();
        row.field = change.field();
        row.oldValue = Text.storableOrNull(change.before());
        row.newValue = Text.storableOrNull(change.after());
        row.notedAt = Text.kept(change.at());
        return row;
    }

    final FieldChange change() {
        return new FieldChange(productId, field, oldValue, newValue, notedAt, runId);
    }
}
