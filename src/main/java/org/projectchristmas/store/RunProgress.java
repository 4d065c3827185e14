package org.projectchristmas.store;

import java.util.HashSet;
import java.util.Set;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.SyncStore.Run;

/** What the tables say of a run that was broken off. Asked once each time that it is gone on with. */
final class RunProgress {
    private final Sql sql;

    RunProgress(Sql sql) {
        this.sql = sql;
    }

    RunSoFar of(Run run) {
        PastRun known = sql.first(RunTable.PAST + "where r.id = ?", RunTable::past, run.id())
                .orElseThrow(() -> new CatalogException("There is no run " + run.id() + " to go on with."));
        var failed = new FailedPageTable(sql);
        Set<String> listings = new HashSet<>(sql.rows(
                "select url from listing_pages where run_id = ? and vendor = ? and listing_year > 0",
                Row::text,
                run.id(),
                run.vendor().value()));
        listings.addAll(failed.listings(run.id()));
        return new RunSoFar(
                known.changes(), failed.of(run.vendor(), run.id(), Integer.MAX_VALUE), listings, productsTried(run));
    }

    private int productsTried(Run run) {
        return sql.rows("""
                        select count(*) from product_links l where vendor = ? and (last_scraped_at >= ? or exists
                        (select 1 from page_failures f where f.run_id = ? and f.product_id = l.product_id))""", Row::integer, run.vendor().value(), run.startedAt(), run.id())
                .getFirst();
    }
}
