package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress;

/** The {@link SyncStore} in the database. */
public final class HibernateSyncStore implements SyncStore {
    private static final String DUE = """
             from products p where vendor = :vendor
            and (details_wanted or last_synced_at is null or last_synced_at < :older)
            and not exists (select 1 from page_failures f where f.run_id = :run and f.product_id = p.id)""";
    private static final String OF_YEAR = " and listing_year = :year";
    private static final String NEWEST_FIRST =
            " order by details_wanted desc, coalesce(release_year, listing_year, 0) desc, id limit :most";

    private final Database database;

    public HibernateSyncStore(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTransaction(Function<? super SyncTransaction, T> work) {
        return database.write(session -> work.apply(new HibernateSyncTransaction(session)));
    }

    @Override
    public Optional<Run> unfinishedRun(VendorId vendor, String scope, Instant since) {
        return database.read(session -> session
                .createSelectionQuery("""
                        from RunRow where vendor = :vendor and scope = :scope and finishedAt is null
                        and startedAt > :since order by id desc""", RunRow.class)
                .setParameter("vendor", vendor.value())
                .setParameter("scope", scope)
                .setParameter("since", Text.kept(since))
                .setMaxResults(1)
                .stream()
                .map(RunRow::run)
                .findFirst());
    }

    @Override
    public Run begin(VendorId vendor, String scope, Instant at) {
        return database.write(session -> {
            // What failed in a run matters until it ends.
            session.createNativeMutationQuery("""
                            delete from page_failures where run_id in
                            (select id from runs where vendor = :vendor and finished_at is not null)""")
                    .setParameter("vendor", vendor.value())
                    .executeUpdate();
            RunRow row = RunRow.begun(vendor, scope, at);
            session.insert(row);
            return row.run();
        });
    }

    @Override
    public void finish(long runId, String state, VendorProgress.Changes changes, int errors, Instant at) {
        database.write(session -> {
            RunRow row = session.get(RunRow.class, runId);
            if (row != null) {
                row.finish(state, changes, errors, at);
                session.update(row);
            }
            return runId;
        });
    }

    @Override
    public Optional<Instant> lastFinished(VendorId vendor, String scope) {
        return database.read(session -> session
                .createSelectionQuery("""
                        select finishedAt from RunRow where vendor = :vendor and scope = :scope
                        and state in ('DONE', 'DONE_WITH_ERRORS') order by id desc""", Instant.class)
                .setParameter("vendor", vendor.value())
                .setParameter("scope", scope)
                .setMaxResults(1)
                .stream()
                .findFirst());
    }

    @Override
    public Optional<PageMemory> page(VendorId vendor, String url) {
        return database.read(session -> Optional.ofNullable(session.get(PageRow.class, TextKey.of(vendor, url)))
                .map(PageRow::memory));
    }

    @Override
    public Map<Integer, URI> knownYears(VendorId vendor) {
        return database.read(session -> {
            var links = new TreeMap<Integer, URI>();
            session
                    .createNativeQuery(
                            "select listing_year, link from year_links where vendor = :vendor", Object[].class)
                    .setParameter("vendor", vendor.value())
                    .stream()
                    .forEach(row -> links.put((Integer) row[0], URI.create((String) row[1])));
            return links;
        });
    }

    @Override
    public List<DueProduct> due(VendorId vendor, @Nullable Integer year, Instant olderThan, long runId, int limit) {
        String sql = "select id, vendor_product_id, link" + DUE + (year == null ? "" : OF_YEAR) + NEWEST_FIRST;
        return database.read(session ->
                dueQuery(session, sql, vendor, year, olderThan, runId).setParameter("most", limit).stream()
                        .map(row -> new DueProduct(
                                (Long) row[0], new ProductKey(vendor, (String) row[1]), URI.create((String) row[2])))
                        .toList());
    }

    @Override
    public int countDue(VendorId vendor, @Nullable Integer year, Instant olderThan, long runId) {
        String sql = "select count(*), 0" + DUE + (year == null ? "" : OF_YEAR);
        return database.read(session -> {
            Object[] row =
                    dueQuery(session, sql, vendor, year, olderThan, runId).getSingleResult();
            return Math.toIntExact((Long) row[0]);
        });
    }

    private static NativeQuery<Object[]> dueQuery(
            StatelessSession session,
            String sql,
            VendorId vendor,
            @Nullable Integer year,
            Instant olderThan,
            long runId) {
        var query = session.createNativeQuery(sql, Object[].class)
                .setParameter("vendor", vendor.value())
                .setParameter("older", Text.kept(olderThan))
                .setParameter("run", runId);
        return year == null ? query : query.setParameter("year", year);
    }

    @Override
    public List<HeldPage> held() {
        return database.read(
                session -> session
                        .createSelectionQuery(
                                "from HeldRow where not approved order by heldAt desc, id desc", HeldRow.class)
                        .stream()
                        .map(HeldRow::page)
                        .toList());
    }

    @Override
    public void approve(long heldId) {
        database.write(session -> session.createMutationQuery("update HeldRow set approved = true where id = :id")
                .setParameter("id", heldId)
                .executeUpdate());
    }

    @Override
    public void dismiss(long heldId) {
        database.write(session -> session.createMutationQuery("delete from HeldRow where id = :id")
                .setParameter("id", heldId)
                .executeUpdate());
    }
}
