package org.projectchristmas.store;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;

/** The table {@code held_pages}. */
final class HeldTable {
    private static final String WAITING =
            "select id, vendor, listing_year, url, reason, held_at from held_pages where not approved";
    /** What an earlier run than this one held; those of the first versions do not say which. */
    private static final String EARLIER = "coalesce(run_id, 0) < ?";

    private static final String NEWEST_FIRST = " order by held_at desc, id desc";

    private final Sql sql;

    HeldTable(Sql sql) {
        this.sql = sql;
    }

    /** What waits for a person, newest first. */
    List<HeldPage> waiting() {
        return sql.rows(WAITING + NEWEST_FIRST, HeldTable::read);
    }

    /** What waits since a run, newest first. */
    List<HeldPage> waiting(long runId) {
        return sql.rows(WAITING + " and run_id = ?" + NEWEST_FIRST, HeldTable::read, runId);
    }

    private static HeldPage read(Row row) {
        return new HeldPage(
                row.number(),
                new VendorId(row.text()),
                row.integer(),
                URI.create(row.text()),
                row.text(),
                row.instant());
    }

    /**
     * A page that is held already keeps its number: a person may have read it before this refresh.
     *
     * @return whether it was not held by this run already
     */
    boolean hold(long runId, HeldPage page) {
        boolean isNew = sql.rows(
                        "select 1 from held_pages where vendor = ? and listing_year = ? and url = ? and run_id = ?",
                        Row::integer,
                        page.vendor().value(),
                        page.year(),
                        page.url().toString(),
                        runId)
                .isEmpty();
        @Nullable
        Object[] values = {
            page.reason(),
            page.at(),
            runId,
            page.vendor().value(),
            page.year(),
            page.url().toString()
        };
        int already = sql.update("""
                update held_pages set reason = ?, held_at = ?, run_id = ?, approved = false
                where vendor = ? and listing_year = ? and url = ?""", values);
        if (already == 0) {
            sql.update("""
                    insert into held_pages (reason, held_at, run_id, vendor, listing_year, url, approved)
                    values (?, ?, ?, ?, ?, ?, false)""", values);
        }
        return isNew;
    }

    void release(VendorId vendor, int year, URI url) {
        sql.update(
                "delete from held_pages where vendor = ? and listing_year = ? and url = ?",
                vendor.value(),
                year,
                url.toString());
    }

    void settle(long runId, VendorId vendor, Collection<Integer> years) {
        sql.update(
                "delete from held_pages where vendor = ? and listing_year = any(?) and " + EARLIER,
                vendor.value(),
                years,
                runId);
    }

    /** The years of which something is held, approved or not. */
    Set<Integer> years(VendorId vendor) {
        return Set.copyOf(sql.rows(
                "select distinct listing_year from held_pages where vendor = ?", Row::integer, vendor.value()));
    }

    /** What was approved and not asked for by this run, though the run was to read it, waits again. */
    void endApprovals(long runId) {
        sql.update("update held_pages set approved = false where approved and " + EARLIER + """
                 and exists (select 1 from runs r where r.id = ? and r.vendor = held_pages.vendor
                and (r.scope in ('all', 'links') or r.scope = 'year ' || cast(held_pages.listing_year as varchar)))""", runId, runId);
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
