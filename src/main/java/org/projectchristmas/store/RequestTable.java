package org.projectchristmas.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestFigures;

/** The tables {@code request_figures} and {@code run_requests}. */
final class RequestTable {
    private static final String SELECT =
            "select vendor, grain, start_at, " + FiguresColumns.NAMES + " from request_figures";

    private final Sql sql;

    RequestTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds to the row of the bucket, or makes it; nobody else can add to it until the end of the transaction. */
    void add(RequestBucket bucket) {
        String vendor = bucket.vendor().value();
        String grain = bucket.grain().name();
        Optional<RequestFigures> there = sql.first(
                "select " + FiguresColumns.NAMES
                        + " from request_figures where vendor = ? and grain = ? and start_at = ? for update",
                FiguresColumns::read,
                vendor,
                grain,
                bucket.start());
        RequestFigures sum = there.map(bucket.figures()::plus).orElse(bucket.figures());
        sql.update(
                there.isPresent()
                        ? "update request_figures set " + FiguresColumns.SET
                                + " where vendor = ? and grain = ? and start_at = ?"
                        : "insert into request_figures (" + FiguresColumns.NAMES
                                + ", vendor, grain, start_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                FiguresColumns.values(sum, vendor, grain, bucket.start()));
    }

    /** What overlaps a time; no row is longer than a day. */
    List<RequestBucket> between(Instant from, Instant to) {
        // A row per grain and start, so that the index is used for each grain with its own bound.
        return sql.rows(
                SELECT + """
                 where start_at < ? and ((grain = 'MINUTE' and start_at > ?) or (grain = 'HOUR' and start_at > ?)
                or (grain = 'DAY' and start_at > ?)) order by start_at, vendor""",
                RequestTable::read,
                to,
                from.minus(Grain.MINUTE.length()),
                from.minus(Grain.HOUR.length()),
                from.minus(Grain.DAY.length()));
    }

    /** Those of a grain that begin before a time, the oldest first; nobody else can change them until the end of the transaction. */
    List<RequestBucket> oldest(Grain grain, Instant before, int limit) {
        return sql.rows(
                SELECT + " where grain = ? and start_at < ? order by start_at, vendor limit ? for update",
                RequestTable::read,
                grain.name(),
                before,
                limit);
    }

    void remove(List<RequestBucket> buckets) {
        sql.batch(
                "delete from request_figures where vendor = ? and grain = ? and start_at = ?",
                buckets.stream()
                        .map(each -> new Object[] {
                            each.vendor().value(), each.grain().name(), each.start()
                        })
                        .toList());
    }

    private static RequestBucket read(Row row) {
        return new RequestBucket(
                new VendorId(row.text()), Grain.valueOf(row.text()), row.instant(), FiguresColumns.read(row));
    }

    void addToRun(long root, RequestFigures figures) {
        Optional<RequestFigures> there = sql.first(
                "select " + FiguresColumns.NAMES + " from run_requests where root_id = ? for update",
                FiguresColumns::read,
                root);
        RequestFigures sum = there.map(figures::plus).orElse(figures);
        sql.update(
                there.isPresent()
                        ? "update run_requests set " + FiguresColumns.SET + " where root_id = ?"
                        : "insert into run_requests (" + FiguresColumns.NAMES
                                + ", root_id) values (?, ?, ?, ?, ?, ?, ?)",
                FiguresColumns.values(sum, root));
    }

    void forgetRun(long root) {
        sql.update("delete from run_requests where root_id = ?", root);
    }
}
