package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.PriceDrop;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** The {@link Runs} in plain SQL. */
public final class JdbcRuns implements Runs {
    private static final int AT_ONCE = 200;

    private final Database database;

    public JdbcRuns(Database database) {
        this.database = database;
    }

    @Override
    public List<PastRefresh> newest(@Nullable VendorId vendor, int limit) {
        return database.snapshot(sql -> {
            Map<Long, List<PastRun>> families = newestFamilies(sql, vendor, limit);
            completed(sql, vendor, families);
            return families.values().stream().map(PastRefresh::new).toList();
        });
    }

    /** The families of the newest runs, each with those of its runs that were met on the way. */
    private static Map<Long, List<PastRun>> newestFamilies(Sql sql, @Nullable VendorId vendor, int limit) {
        var families = new LinkedHashMap<Long, List<PastRun>>();
        long below = Long.MAX_VALUE;
        while (true) {
            List<PastRun> page = newestRuns(sql, vendor, below);
            for (PastRun each : page) {
                List<PastRun> family = families.get(each.family());
                if (family != null) {
                    family.add(each);
                } else if (families.size() < limit) {
                    families.put(each.family(), new ArrayList<>(List.of(each)));
                } else {
                    return families;
                }
            }
            if (page.size() < AT_ONCE) {
                return families;
            }
            below = page.getLast().id();
        }
    }

    private static List<PastRun> newestRuns(Sql sql, @Nullable VendorId vendor, long below) {
        String newest = " and r.id < ? order by r.id desc limit " + AT_ONCE;
        return vendor == null
                ? sql.rows(RunTable.PAST + "where true" + newest, RunTable::past, below)
                : sql.rows(RunTable.PAST + "where r.vendor = ?" + newest, RunTable::past, vendor.value(), below);
    }

    /** Another refresh may have begun runs between those of one. */
    private static void completed(Sql sql, @Nullable VendorId vendor, Map<Long, List<PastRun>> families) {
        List<Long> roots = families.keySet().stream().filter(each -> each > 0).toList();
        if (roots.isEmpty()) {
            return;
        }
        var all = new TreeMap<Long, List<PastRun>>();
        sql.rows(RunTable.PAST + "where r.root_job = any(?)", RunTable::past, roots).stream()
                .filter(each -> vendor == null || each.vendor().equals(vendor))
                .forEach(each -> all.computeIfAbsent(each.family(), _ -> new ArrayList<>())
                        .add(each));
        families.replaceAll((family, met) -> Objects.requireNonNullElse(all.get(family), met));
    }

    @Override
    public Map<VendorId, Instant> firstReadings() {
        return database.snapshot(sql -> new RunTable(sql).firstReadings());
    }

    @Override
    public Optional<PastRun> find(long id) {
        return database.snapshot(sql -> sql.first(RunTable.PAST + "where r.id = ?", RunTable::past, id));
    }

    @Override
    public Optional<PastRefresh> of(long rootJob) {
        return database.snapshot(sql -> Optional.of(new RunTable(sql).under(rootJob))
                .filter(runs -> !runs.isEmpty())
                .map(PastRefresh::new));
    }

    @Override
    public List<PastRun> before(PastRun run, int limit) {
        return database.snapshot(sql -> sql.rows(
                RunTable.PAST
                        + "where r.vendor = ? and r.scope = ? and r.id < ? and r.finished_at is not null order by r.id desc limit ?",
                RunTable::past,
                run.vendor().value(),
                run.scope(),
                run.id(),
                limit));
    }

    @Override
    public List<PageFailure> failures(PastRun run, int limit) {
        return database.snapshot(sql -> new FailedPageTable(sql).of(run.vendor(), run.id(), limit));
    }

    @Override
    public List<HeldPage> stillHeld(long runId) {
        return database.snapshot(sql -> new HeldTable(sql).waiting(runId));
    }

    /** The move of a price that a product remembers is its last, so that a price that moved twice in a run counts once. */
    @Override
    public List<PriceDrop> drops(PastRun run, int limit) {
        var until = run.times().finishedAt();
        return database.snapshot(sql -> sql.rows(
                """
                select id, name, previous_price, price, currency from products
                where vendor = ? and price_changed_at >= ? and (? or price_changed_at <= ?)
                and price < previous_price and currency = previous_currency
                order by previous_price - price desc, id limit ?""",
                row -> {
                    long id = row.number();
                    String name = row.text();
                    var before = Objects.requireNonNull(row.amountOrNull());
                    var after = Objects.requireNonNull(row.amountOrNull());
                    String currency = row.text();
                    return new PriceDrop(
                            id, run.vendor(), name, new Money(before, currency), new Money(after, currency));
                },
                run.vendor().value(),
                run.times().startedAt(),
                until == null,
                until == null ? run.times().startedAt() : until,
                limit));
    }
}
