package org.projectchristmas.sync.run;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.plan.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks as "not listed since" what a completely read year no longer shows. It comes after all listings, since a product may have
 * moved to another year; of a year that was not read, what its pages showed last counts.
 */
final class Delisting {
    private static final Logger LOG = LoggerFactory.getLogger(Delisting.class);

    private final RunContext context;

    Delisting(RunContext context) {
        this.context = context;
    }

    private record Outcome(List<Long> touched, Changes changes, boolean isHeld) implements Finding {
        static final Outcome NOTHING = new Outcome(List.of(), Changes.NONE, false);
    }

    /** Goes through the years; one that is gone with all that it listed is forgotten. */
    void after(List<YearReading> years) {
        Set<Integer> held = new HashSet<>(context.bench.store().heldYears(context.vendor()));
        Set<Integer> seen = new HashSet<>();
        Set<Integer> forgotten = new HashSet<>();
        for (YearReading year : years) {
            if (!year.isComplete()) {
                LOG.info(
                        "{}: {} was not seen completely, what is missing stays listed",
                        context.vendor(),
                        year.listed().url());
                continue;
            }
            Outcome outcome = context.apply(transaction -> delist(transaction, year.listed()));
            seen.add(year.listed().year());
            context.tally.moreProductsDue(year.listed().year(), outcome.touched.size());
            if (year.isGone() && !outcome.isHeld) {
                forgotten.add(year.listed().year());
            }
        }
        tellHidden(years);
        held.retainAll(seen);
        if (!held.isEmpty()) {
            settle(held);
        }
        if (!forgotten.isEmpty()) {
            forget(forgotten);
        }
    }

    /** That a shop hides some of what it counts is no failure, but the reason why what has vanished there stays listed. */
    private void tellHidden(List<YearReading> years) {
        String where = years.stream()
                .filter(each -> each.hidden() > 0)
                .map(each -> Integer.toString(each.listed().year()))
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            context.tally.said("%s shows fewer products than it counts in %s; what is missing there stays listed."
                    .formatted(context.vendor(), where));
        }
    }

    /** What is held of a year that was seen completely is what this run holds of it; an approval that nothing needed is over. */
    private void settle(Set<Integer> years) {
        context.write(transaction -> {
            transaction.settle(context.run.id(), context.vendor(), years);
            return years;
        });
    }

    private Outcome delist(SyncTransaction transaction, ListedYear year) {
        Visit visit = context.visit();
        List<StoredProduct> unseen = transaction.unseen(visit.vendor(), year.year(), visit.runStart());
        if (unseen.isEmpty()) {
            return Outcome.NOTHING;
        }
        int listed = transaction.listedCount(visit.vendor(), year.year());
        if (context.plausibility().doubts(unseen.size(), listed) && !transaction.approved(visit.vendor(), year.url())) {
            String reason = "%d of %d products of %d would be gone".formatted(unseen.size(), listed, year.year());
            boolean isNew = transaction.hold(
                    context.run.id(), new HeldPage(0, visit.vendor(), year.year(), year.url(), reason, visit.at()));
            return new Outcome(List.of(), Changes.NONE.withHeld(isNew ? 1 : 0), true);
        }
        transaction.delist(unseen, visit.at());
        transaction.record(changes(unseen, visit));
        List<Long> ids = unseen.stream().map(StoredProduct::id).toList();
        return new Outcome(ids, Changes.NONE.withDelisted(ids.size()), false);
    }

    private void forget(Set<Integer> years) {
        var left = new HashMap<>(context.bench.store().knownYears(context.vendor()));
        left.keySet().removeAll(years);
        context.write(transaction -> {
            transaction.years(context.vendor(), left, context.visit().at());
            return left;
        });
    }

    private static List<FieldChange> changes(List<StoredProduct> unseen, Visit visit) {
        if (!visit.recording().fields().contains(ProductField.DELISTED_AT)) {
            return List.of();
        }
        String at = visit.at().truncatedTo(ChronoUnit.MICROS).toString();
        return unseen.stream()
                .map(each -> new FieldChange(
                        each.id(),
                        visit.vendor(),
                        ProductField.DELISTED_AT.column(),
                        null,
                        at,
                        visit.at(),
                        visit.recording().author()))
                .toList();
    }
}
