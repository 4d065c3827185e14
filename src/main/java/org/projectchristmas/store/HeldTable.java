package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;

/** The table {@code held_pages}. */
final class HeldTable {
    private final Sql sql;

    HeldTable(Sql sql) {
        this.sql = sql;
    }

    /** What waits for a person, newest first. */
    List<HeldPage> waiting() {
        return sql.rows(
                """
                select id, vendor, listing_year, url, reason, held_at from held_pages
                where not approved order by held_at desc, id desc""",
                row -> new HeldPage(
                        row.number(),
                        new VendorId(row.text()),
                        row.integer(),
                        URI.create(row.text()),
                        row.text(),
                        row.instant()));
    }

    /** A page that is held already keeps its number: a person may have read it before this refresh. */
    void hold(VendorId vendor, int year, URI url, String reason, Instant at) {
        int already = sql.update("""
                update held_pages set reason = ?, held_at = ?, approved = false
                where vendor = ? and listing_year = ? and url = ?""", reason, at, vendor.value(), year, url.toString());
        if (already > 0) {
            return;
        }
        sql.update(
                "insert into held_pages (vendor, listing_year, url, reason, held_at, approved) values (?, ?, ?, ?, ?, ?)",
                vendor.value(),
                year,
                url.toString(),
                reason,
                at,
                false);
    }

    void release(VendorId vendor, int year, URI url) {
        sql.update(
                "delete from held_pages where vendor = ? and listing_year = ? and url = ?",
                vendor.value(),
                year,
                url.toString());
    }

    boolean takeApproval(VendorId vendor, URI url) {
        return sql.update(
                        "delete from held_pages where vendor = ? and url = ? and approved",
                        vendor.value(),
                        url.toString())
                > 0;
    }

    void approve(long id) {
        sql.update("update held_pages set approved = true where id = ?", id);
    }

    void dismiss(long id) {
        sql.update("delete from held_pages where id = ?", id);
    }
}
