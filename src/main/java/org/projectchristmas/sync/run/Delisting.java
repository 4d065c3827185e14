package org.projectchristmas.sync.run;

import java.util.List;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.plan.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks as "not listed since" what a completely read year no longer shows. It comes after all listings, since a product may have
 * moved to another year.
 */
final class Delisting {
    private static final Logger LOG = LoggerFactory.getLogger(Delisting.class);

    private final RunContext context;

    Delisting(RunContext context) {
        this.context = context;
    }

    private record Outcome(List<Long> delisted, Changes changes) {}

    void after(List<YearReading> years) {
        for (YearReading year : years) {
            if (year.complete()) {
                Outcome outcome = context.write(transaction -> delist(transaction, year));
                context.tally.moreProductsDue(outcome.delisted.size());
                context.applied(outcome.delisted, outcome.changes);
            } else {
                LOG.info("{}: {} was not seen completely, what is missing stays listed", context.vendor(), year.url());
            }
        }
    }

    private Outcome delist(SyncTransaction transaction, YearReading year) {
        Visit visit = context.visit();
        List<StoredProduct> unseen = transaction.unseen(visit.vendor(), year.year(), visit.runStart());
        if (unseen.isEmpty()) {
            return new Outcome(List.of(), Changes.NONE);
        }
        int listed = transaction.listedCount(visit.vendor(), year.year());
        if (context.plausibility().doubts(unseen.size(), listed) && !transaction.approved(visit.vendor(), year.url())) {
            String reason = "%d of %d products of %d would be gone".formatted(unseen.size(), listed, year.year());
            transaction.hold(visit.vendor(), year.year(), year.url(), reason, visit.at());
            return new Outcome(List.of(), Changes.NONE.withHeld(1));
        }
        transaction.delist(unseen, visit.at());
        transaction.record(changes(unseen, visit));
        List<Long> ids = unseen.stream().map(StoredProduct::id).toList();
        return new Outcome(ids, Changes.NONE.withDelisted(ids.size()));
    }

    private static List<FieldChange> changes(List<StoredProduct> unseen, Visit visit) {
        return unseen.stream()
                .map(each -> new FieldChange(
                        each.id(), "delisted_at", null, visit.at().toString(), visit.at(), visit.runId()))
                .toList();
    }
}
