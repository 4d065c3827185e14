package org.projectchristmas.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.SyncStore.Run;
import org.projectchristmas.sync.SyncStore.RunEnd;
import org.projectchristmas.sync.VendorProgress.Changes;

/** The tables {@code runs} and {@code page_failures}. */
final class RunTable {
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);

    private final Sql sql;

    RunTable(Sql sql) {
        this.sql = sql;
    }

    Run begin(VendorId vendor, String scope, Instant at) {
        // What failed in a run matters until it ends, and for a while to whoever asks whether it is time to try again.
        sql.update("""
                delete from page_failures where run_id in
                (select id from runs where vendor = ? and finished_at < ?)""", vendor.value(), at.minus(FAILURES_KEPT));
        long id = sql.insert(
                        "insert into runs (vendor, scope, started_at) values (?, ?, ?)",
                        List.<Object[]>of(new Object[] {vendor.value(), scope, at}))
                .getFirst();
        return new Run(id, vendor, scope, Text.kept(at));
    }

    void finish(long id, String state, Changes changes, int errors, Instant at) {
        sql.update(
                """
                update runs set state = ?, finished_at = ?, added = ?, price_up = ?, price_down = ?, availability = ?,
                delisted = ?, relisted = ?, held = ?, errors = ? where id = ?""",
                state,
                at,
                changes.added(),
                changes.priceUp(),
                changes.priceDown(),
                changes.availability(),
                changes.delisted(),
                changes.relisted(),
                changes.held(),
                errors,
                id);
    }

    Optional<Run> unfinished(VendorId vendor, String scope, Instant since) {
        return sql.first("""
                select id, started_at from runs where vendor = ? and scope = ? and finished_at is null
                and started_at > ? order by id desc limit 1""", row -> new Run(row.number(), vendor, scope, row.instant()), vendor.value(), scope, since);
    }

    Optional<RunEnd> lastEnd(VendorId vendor) {
        return sql.first("""
                select state, finished_at from runs where vendor = ? and finished_at is not null
                order by finished_at desc, id desc limit 1""", row -> new RunEnd(row.text(), row.instant()), vendor.value());
    }

    Optional<Run> find(long id) {
        return sql.first(
                "select vendor, scope, started_at from runs where id = ?",
                row -> new Run(id, new VendorId(row.text()), row.text(), row.instant()),
                id);
    }

    void failed(long productId, long runId, String message) {
        if (sql.update(
                        "update page_failures set message = ? where run_id = ? and product_id = ?",
                        message,
                        runId,
                        productId)
                == 0) {
            sql.update(
                    "insert into page_failures (message, run_id, product_id) values (?, ?, ?)",
                    message,
                    runId,
                    productId);
        }
    }
}
