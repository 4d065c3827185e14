package org.projectchristmas.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.RequestHistory;

/** The {@link RequestHistory} in plain SQL. */
public final class JdbcRequestHistory implements RequestHistory {
    /** Rows of one roll-up transaction: at most some milliseconds, in which nobody else can write to an H2 file. */
    private static final int AT_ONCE = 200;

    private static final Comparator<RequestBucket> ORDER = Comparator.comparing(RequestBucket::start)
            .thenComparing(each -> each.vendor().value());

    private final Database database;

    public JdbcRequestHistory(Database database) {
        this.database = database;
    }

    @Override
    public void add(Collection<RequestBucket> buckets, Map<Long, RequestFigures> runs) {
        List<RequestBucket> sums = sums(buckets);
        new Contended(database).transaction(sql -> {
            var table = new RequestTable(sql);
            sums.forEach(table::add);
            new TreeMap<>(runs).forEach(table::addToRun);
            return true;
        });
    }

    /** One bucket for each row, in the one order in which rows are locked. */
    private static List<RequestBucket> sums(Collection<RequestBucket> buckets) {
        return buckets.stream()
                .collect(Collectors.groupingBy(
                        each -> new RequestBucket(each.vendor(), each.grain(), each.start(), RequestFigures.NONE)))
                .entrySet()
                .stream()
                .map(each -> new RequestBucket(
                        each.getKey().vendor(),
                        each.getKey().grain(),
                        each.getKey().start(),
                        RequestFigures.sum(each.getValue().stream()
                                .map(RequestBucket::figures)
                                .toList())))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public List<RequestBucket> between(Instant from, Instant to) {
        return database.snapshot(sql -> new RequestTable(sql).between(from, to));
    }

    @Override
    public Map<Long, RequestFigures> runs(Collection<Long> runs) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        return database.snapshot(sql -> {
            var found = new HashMap<Long, RequestFigures>();
            sql.rows(
                    "select root_id, " + FiguresColumns.NAMES + " from run_requests where root_id = any(?)",
                    row -> found.put(row.number(), FiguresColumns.read(row)),
                    runs);
            return found;
        });
    }

    @Override
    public void rollUp(Instant now) {
        rollUp(Grain.MINUTE, Grain.MINUTE.keptFrom(now));
        rollUp(Grain.HOUR, Grain.HOUR.keptFrom(now));
    }

    private void rollUp(Grain grain, Instant before) {
        int moved;
        do {
            moved = new Contended(database).transaction(sql -> {
                var table = new RequestTable(sql);
                List<RequestBucket> old = table.oldest(grain, before, AT_ONCE);
                sums(old.stream().map(RequestBucket::coarser).toList()).forEach(table::add);
                table.remove(old);
                return old.size();
            });
        } while (moved == AT_ONCE);
    }
}
