package org.projectchristmas.store;

import java.util.HashSet;
import java.util.Set;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.PastRun.Pages;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.SyncStore.Run;

/** What the tables say of a run that another process began. Asked once each time that it is gone on with, and when it has ended. */
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
        Pages pages = known.isFinished()
                ? known.pages()
                : new Pages(listings.size(), known.pages().products());
        return new RunSoFar(known.changes(), failed.of(run.vendor(), run.id(), Integer.MAX_VALUE), listings, pages);
    }
}
