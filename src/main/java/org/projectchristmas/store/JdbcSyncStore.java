package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress;

/**
 * The {@link SyncStore} in plain SQL: a refresh makes tens of thousands of small transactions, and what an object mapper adds to each
 * would be half of their cost.
 */
public final class JdbcSyncStore implements SyncStore {
    /** An arbitrary number that every program on one server knows. */
    private static final long WRITING = 7_311_973;

    private final Database database;

    public JdbcSyncStore(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTransaction(Function<? super SyncTransaction, T> work) {
        return database.transaction(sql -> {
            one(sql);
            var transaction = new JdbcSyncTransaction(sql);
            T result = work.apply(transaction);
            transaction.writeFindings();
            return result;
        });
    }

    /**
     * Waits until no other such transaction is under way. Whoever has read a product writes it as a whole, and would write over what
     * a person or another page has changed since; a file's catalog has one writer anyway.
     */
    private void one(Sql sql) {
        if (database.isPostgres()) {
            sql.rows("select pg_advisory_xact_lock(?)", _ -> true, WRITING);
        }
    }

    @Override
    public List<PastRun> unfinishedRuns(VendorId vendor) {
        return database.transaction(sql -> new RunTable(sql).unfinished(vendor));
    }

    @Override
    public Run begin(VendorId vendor, String scope, Instant at, long rootJob) {
        return database.transaction(sql -> new RunTable(sql).begin(vendor, scope, at, rootJob));
    }

    @Override
    public RunSoFar takeUp(Run run, long rootJob) {
        return database.transaction(sql -> {
            new RunTable(sql).takeUp(run.id(), rootJob);
            return new RunProgress(sql).of(run);
        });
    }

    @Override
    public RunSoFar soFar(Run run) {
        return database.transaction(sql -> new RunProgress(sql).of(run));
    }

    @Override
    public List<PastRun> runsUnder(long rootJob) {
        return database.transaction(sql -> new RunTable(sql).under(rootJob));
    }

    @Override
    public void finish(long runId, VendorProgress.State state, PastRun.Pages pages, Instant at) {
        database.transaction(sql -> {
            new RunTable(sql).finish(runId, state, pages, at);
            new HeldTable(sql).endApprovals(runId);
            return runId;
        });
    }

    @Override
    public Optional<Run> run(long id) {
        return database.transaction(sql -> new RunTable(sql).find(id));
    }

    @Override
    public List<DueProduct> stillDue(VendorId vendor, List<Long> productIds, Instant olderThan, long runId) {
        return database.transaction(sql -> new DueTable(sql).list(vendor, productIds, olderThan, runId));
    }

    @Override
    public Optional<PageMemory> page(VendorId vendor, String url) {
        return database.transaction(sql -> new PageTable(sql).find(vendor, url));
    }

    @Override
    public Map<Integer, URI> knownYears(VendorId vendor) {
        return database.transaction(sql -> {
            var links = new TreeMap<Integer, URI>();
            sql.rows(
                    "select listing_year, link from year_links where vendor = ?",
                    row -> links.put(row.integer(), URI.create(row.text())),
                    vendor.value());
            return links;
        });
    }

    @Override
    public List<DueProduct> due(VendorId vendor, DuePages pages, long runId, int limit) {
        return database.transaction(sql -> new DueTable(sql).list(vendor, pages, runId, limit));
    }

    @Override
    public Map<Integer, Integer> countDueByYear(VendorId vendor, DuePages pages, long runId) {
        return database.transaction(sql -> new DueTable(sql).count(vendor, pages, runId));
    }

    @Override
    public Optional<DueProduct> link(long productId) {
        return database.transaction(sql -> new DueTable(sql).find(productId));
    }

    @Override
    public boolean hasDue(VendorId vendor, DuePages pages, Instant failedSince) {
        return database.transaction(sql -> new DueTable(sql).isAny(vendor, pages, failedSince));
    }

    @Override
    public Optional<RunEnd> lastEnd(VendorId vendor) {
        return database.transaction(sql -> new RunTable(sql).lastEnd(vendor));
    }

    @Override
    public List<HeldPage> held() {
        return database.snapshot(sql -> new HeldTable(sql).waiting());
    }

    @Override
    public Set<Integer> heldYears(VendorId vendor) {
        return database.snapshot(sql -> new HeldTable(sql).years(vendor));
    }

    @Override
    public void approve(long heldId) {
        database.transaction(sql -> {
            new HeldTable(sql).approve(heldId);
            return heldId;
        });
    }

    @Override
    public void dismiss(long heldId) {
        database.transaction(sql -> {
            new HeldTable(sql).dismiss(heldId);
            return heldId;
        });
    }
}
