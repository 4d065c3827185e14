package org.projectchristmas.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.PastRun.Pages;
import org.projectchristmas.sync.SyncStore.Run;
import org.projectchristmas.sync.SyncStore.RunEnd;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;

/** The tables {@code runs} and {@code page_failures}. */
final class RunTable {
    /** The columns of a {@link PastRun}; what failed in a run that goes on is counted. */
    static final String PAST = """
            select r.id, r.root_job, r.vendor, r.scope, r.started_at, r.finished_at, r.interruptions, r.state,
            r.added, r.price_up, r.price_down, r.availability, r.delisted, r.relisted, r.held,
            case when r.finished_at is null then (select count(*) from failed_pages f where f.run_id = r.id)
            else r.errors end, r.listings, r.products from runs r\s""";

    /** How long a page that failed is no reason to come again by itself. */
    private static final Duration NOT_DUE_FOR = Duration.ofDays(1);

    private static final Duration FAILURES_KEPT = Duration.ofDays(90);

    private final Sql sql;

    RunTable(Sql sql) {
        this.sql = sql;
    }

    Run begin(VendorId vendor, String scope, Instant at, long rootJob) {
        // What is not due in a run matters until it ends, and for a while to whoever asks whether it is time to try
        // again; what
        // failed in it, until nobody asks any more.
        sql.update("""
                delete from page_failures where run_id in
                (select id from runs where vendor = ? and finished_at < ?)""", vendor.value(), at.minus(NOT_DUE_FOR));
        new FailedPageTable(sql).forget(vendor, at.minus(FAILURES_KEPT));
        long id = sql.insert(
                        "insert into runs (vendor, scope, started_at, root_job) values (?, ?, ?, ?)",
                        List.<Object[]>of(new Object[] {vendor.value(), scope, at, rootJob}))
                .getFirst();
        return new Run(id, vendor, scope, Text.kept(at));
    }

    void takeUp(long id, long rootJob) {
        sql.update("update runs set root_job = ?, interruptions = interruptions + 1 where id = ?", rootJob, id);
    }

    void found(long id, Found more) {
        Changes changes = more.changes();
        sql.update(
                """
                update runs set added = added + ?, price_up = price_up + ?, price_down = price_down + ?,
                availability = availability + ?, delisted = delisted + ?, relisted = relisted + ?, held = held + ?,
                products = products + ? where id = ?""",
                changes.added(),
                changes.priceUp(),
                changes.priceDown(),
                changes.availability(),
                changes.delisted(),
                changes.relisted(),
                changes.held(),
                more.products(),
                id);
    }

    /**
     * What pages of a run came to.
     *
     * @param products how many product pages were tried
     */
    record Found(Changes changes, int products) {
        Found plus(Found other) {
            return new Found(changes.plus(other.changes), products + other.products);
        }
    }

    void finish(long id, State state, Pages pages, Instant at) {
        sql.update("""
                update runs set state = ?, finished_at = ?, listings = ?, products = greatest(products, ?),
                errors = (select count(*) from failed_pages f where f.run_id = runs.id) where id = ?""", state.name(), at, pages.listings(), pages.products(), id);
    }

    List<PastRun> under(long rootJob) {
        return sql.rows(PAST + "where r.root_job = ? order by r.id", RunTable::past, rootJob);
    }

    static PastRun past(Row row) {
        return new PastRun(
                row.number(),
                row.number(),
                new VendorId(row.text()),
                row.text(),
                new PastRun.Times(row.instant(), row.instantOrNull(), row.integer()),
                state(row.textOrNull()),
                new Changes(
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.integer()),
                row.integer(),
                new Pages(row.integer(), row.integer()));
    }

    private static @Nullable State state(@Nullable String name) {
        return name == null ? null : State.valueOf(name);
    }

    Map<VendorId, Instant> firstReadings() {
        return sql.rows("""
                select vendor, min(finished_at) from runs
                where scope in ('all', 'links') and state in ('DONE', 'DONE_WITH_ERRORS') group by vendor""", row -> Map.entry(new VendorId(row.text()), row.instant())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<PastRun> unfinished(VendorId vendor) {
        return sql.rows(
                PAST + "where r.vendor = ? and r.finished_at is null order by r.id desc",
                RunTable::past,
                vendor.value());
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
