package org.projectchristmas.store;

import java.time.Instant;
import java.util.List;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** The table {@code failed_pages}: a row per page that failed in a run. */
final class FailedPageTable {
    private final Sql sql;

    FailedPageTable(Sql sql) {
        this.sql = sql;
    }

    void put(long runId, PageFailure failure, boolean isListing, Instant at) {
        long key = TextKey.of(failure.vendor(), failure.url());
        if (sql.update(
                        "update failed_pages set message = ?, noted_at = ? where run_id = ? and page_key = ?",
                        failure.message(),
                        at,
                        runId,
                        key)
                == 0) {
            sql.update(
                    "insert into failed_pages (run_id, page_key, url, listing, message, noted_at) values (?, ?, ?, ?, ?, ?)",
                    runId,
                    key,
                    failure.url(),
                    isListing,
                    failure.message(),
                    at);
        }
    }

    void remove(long runId, VendorId vendor, String url) {
        sql.update("delete from failed_pages where run_id = ? and page_key = ?", runId, TextKey.of(vendor, url));
    }

    /** The failures of a run, the oldest first. */
    List<PageFailure> of(VendorId vendor, long runId, int limit) {
        return sql.rows(
                "select url, message from failed_pages where run_id = ? order by noted_at, url limit ?",
                row -> new PageFailure(vendor, row.text(), row.text()),
                runId,
                limit);
    }

    /** The listing pages among them. */
    List<String> listings(long runId) {
        return sql.rows("select url from failed_pages where run_id = ? and listing", Row::text, runId);
    }

    void forget(VendorId vendor, Instant before) {
        sql.update("""
                delete from failed_pages where run_id in
                (select id from runs where vendor = ? and finished_at < ?)""", vendor.value(), before);
    }
}
