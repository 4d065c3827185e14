package org.projectchristmas.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.History;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code auditor.audit}: goes through the products and verifies that what is recorded of each ends where it stands: its last price point
 * is its price and its availability, and the last change of each recorded field left the value that it has. It changes nothing; what
 * disagrees is told in the outcome and in the log.
 */
public final class AuditJob implements JobFunction {
    public static final String NAME = "auditor.audit";

    private static final Logger LOG = LoggerFactory.getLogger(AuditJob.class);
    private static final Definition DEFINITION = Definition.of(
            NAME,
            "Verifies that the recorded history of every product ends where the product stands.",
            Parameter.optional("vendor", Parameter.Type.VENDOR, "Only this shop's products."),
            Parameter.optional(
                    "since", Parameter.Type.INSTANT, "Only products of which something was recorded since then."));
    private static final int AT_ONCE = 1_000;
    private static final int TOLD = 5;
    private static final int LOGGED = 200;

    private final Catalog catalog;
    private final History history;
    private final Agreement agreement;

    public AuditJob(Catalog catalog, History history, AuditedFields audited) {
        this.catalog = catalog;
        this.history = history;
        agreement = new Agreement(audited.of(AuditedFields.UPDATE));
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Next run(JobContext context) {
        var tally = new Tally(context.arguments());
        var batch = new ArrayList<Product>(AT_ONCE);
        catalog.forEach(product -> {
            if (tally.wants(product)) {
                batch.add(product);
            }
            if (batch.size() == AT_ONCE) {
                context.beforeStep();
                check(batch, tally);
                batch.clear();
            }
        });
        check(batch, tally);
        return tally.end();
    }

    private void check(List<Product> products, Tally tally) {
        Map<Long, LastEntries> entries =
                history.lastEntries(products.stream().map(Product::id).toList());
        for (Product each : products) {
            LastEntries last = entries.getOrDefault(each.id(), LastEntries.NONE);
            if (tally.isRecent(last)) {
                tally.checked++;
                if (!agreement.check(each, last).isEmpty()) {
                    tally.add(again(each.id()));
                }
            }
        }
    }

    /** A refresh may have changed the product between the two looks; then a second pair of looks agrees. */
    private List<Discrepancy> again(long id) {
        LastEntries last = history.lastEntries(List.of(id)).getOrDefault(id, LastEntries.NONE);
        return catalog.find(id).map(product -> agreement.check(product, last)).orElse(List.of());
    }

    /** What was found so far. */
    private static final class Tally {
        private final @Nullable VendorId vendor;
        private final @Nullable Instant since;
        private final List<Discrepancy> told = new ArrayList<>();
        private long checked;
        private long found;

        Tally(Arguments arguments) {
            vendor = arguments.has("vendor") ? arguments.vendor("vendor") : null;
            since = arguments.has("since") ? arguments.instant("since") : null;
        }

        boolean wants(Product product) {
            return vendor == null || product.key().vendor().equals(vendor);
        }

        boolean isRecent(LastEntries last) {
            return since == null
                    || Optional.ofNullable(last.point())
                            .filter(each -> !each.at().isBefore(since))
                            .isPresent()
                    || last.changes().stream().anyMatch(each -> !each.at().isBefore(since));
        }

        void add(List<Discrepancy> more) {
            for (Discrepancy each : more) {
                found++;
                if (found <= LOGGED) {
                    LOG.warn("The history and the catalog disagree: {}", each);
                }
                if (told.size() < TOLD) {
                    told.add(each);
                }
            }
        }

        Next end() {
            String outcome = "%,d %s checked, %,d %s."
                    .formatted(
                            checked,
                            checked == 1 ? "product" : "products",
                            found,
                            found == 1 ? "discrepancy" : "discrepancies");
            if (found == 0) {
                return Next.done(outcome);
            }
            var text = new StringBuilder(outcome);
            told.forEach(each -> text.append(' ').append(each).append(';'));
            text.setCharAt(text.length() - 1, '.');
            return Next.doneWithErrors(
                    found > told.size() ? text + " The log has the first " + LOGGED + "." : text.toString());
        }
    }
}
