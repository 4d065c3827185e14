package org.projectchristmas.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VendorProgress;

/** A row of the table {@code runs}; the counts stay zero until the run ends. */
@Entity
@Table(name = "runs")
class RunRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_ids")
    @SequenceGenerator(name = "run_ids", sequenceName = "run_ids", allocationSize = 1)
    long id;

    String vendor;
    String scope;
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    @Nullable
    String state;

    int added;
    int priceUp;
    int priceDown;
    int availability;
    int delisted;
    int relisted;
    int held;
    int errors;

    static RunRow begun(VendorId vendor, String scope, Instant at) {
        var row = new RunRow();
        row.vendor = vendor.value();
        row.scope = scope;
        row.startedAt = Text.kept(at);
        return row;
    }

    final void finish(String how, VendorProgress.Changes changes, int failures, Instant at) {
        state = how;
        finishedAt = Text.kept(at);
        added = changes.added();
        priceUp = changes.priceUp();
        priceDown = changes.priceDown();
        availability = changes.availability();
        delisted = changes.delisted();
        relisted = changes.relisted();
        held = changes.held();
        errors = failures;
    }

    final SyncStore.Run run() {
        return new SyncStore.Run(id, new VendorId(vendor), scope, startedAt);
    }
}
