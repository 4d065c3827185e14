package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.plan.DetailPlan;

/** Applies what product pages say. */
final class DetailApplication {
    /** Equal to nothing that a shop gives, so that whatever it gives is kept. */
    private static final Validators UNKNOWN = new Validators("", "");

    private final RunContext context;

    DetailApplication(RunContext context) {
        this.context = context;
    }

    /** @param unread as in {@link DetailPlan} */
    private record Outcome(
            List<Long> touched, Changes changes, @Nullable String unread) implements Finding {
        static final Outcome NOTHING = new Outcome(List.of(), Changes.NONE, null);
    }

    /** Gives what stands in the price's place, if it cannot be read but should be; else null. */
    @Nullable
    String apply(DueProduct due, PageAnswer answer) throws PageFailed {
        return write(due.link(), transaction -> {
            transaction.tried(context.run.id());
            StoredProduct stored = find(transaction, due);
            if (stored == null) {
                return Outcome.NOTHING;
            }
            Outcome outcome = apply(transaction, stored, answer.offer(), due.link());
            keep(transaction, outcome, due.validators(), answer);
            return outcome;
        });
    }

    /** Keeps what to ask with next time, if that is something else; nothing for a page that was not read as a whole. */
    private static void keep(SyncTransaction transaction, Outcome outcome, Validators known, PageAnswer answer) {
        Validators next = outcome.unread == null ? answer.response().validators() : Validators.NONE;
        if (!next.equals(known) && !outcome.touched.isEmpty()) {
            transaction.validators(outcome.touched.getFirst(), next);
        }
    }

    /** Notes that a product's page has not changed since it was last read. */
    void unchanged(DueProduct due) {
        context.write(transaction -> {
            transaction.tried(context.run.id());
            transaction.unchanged(due.id(), context.visit().at());
            return due;
        });
    }

    /** Applies the page of a product that may be unknown yet; gives what {@link #apply} gives. */
    @Nullable
    String applyNew(ProductKey key, URI url, PageAnswer answer) throws PageFailed {
        return write(url, transaction -> {
            transaction.tried(context.run.id());
            StoredProduct stored = find(transaction, key, url);
            Outcome outcome;
            if (stored != null) {
                outcome = apply(transaction, stored, answer.offer(), url);
            } else {
                DetailPlan plan = DetailPlan.fresh(key, answer.offer(), context.visit());
                outcome = new Outcome(transaction.insert(List.of(plan.product())), plan.counts(), null);
            }
            keep(transaction, outcome, UNKNOWN, answer);
            return outcome;
        });
    }

    /** Notes that a product's page is gone, and tells true, if the product is no longer listed: only then that is no error. */
    boolean applyGone(DueProduct due) {
        Outcome outcome = context.apply(transaction -> {
            StoredProduct stored = find(transaction, due);
            if (stored == null || stored.product().sighting().isListed()) {
                return Outcome.NOTHING;
            }
            transaction.tried(context.run.id());
            // A page that comes back just as it was has something new to say.
            transaction.validators(due.id(), Validators.NONE);
            return write(transaction, DetailPlan.gone(stored, context.visit()), due.link());
        });
        return !outcome.touched.isEmpty();
    }

    void fail(DueProduct due, PageFailed problem) {
        context.write(transaction -> {
            transaction.tried(context.run.id());
            transaction.failed(due.id(), context.run.id(), String.valueOf(problem.getMessage()));
            noteFailure(transaction, due.link(), problem);
            return due;
        });
        context.counted(due.link(), problem);
    }

    private void noteFailure(SyncTransaction transaction, URI url, PageFailed problem) {
        transaction.pageFailed(
                context.run.id(),
                context.failure(url, problem),
                false,
                context.visit().at());
    }

    private @Nullable String write(URI url, Function<SyncTransaction, Outcome> work) throws PageFailed {
        try {
            return context.apply(work).unread;
        } catch (IllegalArgumentException e) {
            throw new PageFailed("%s: what %s shows cannot be stored".formatted(context.vendor(), url), e);
        }
    }

    private @Nullable StoredProduct find(SyncTransaction transaction, DueProduct due) {
        StoredProduct found = find(transaction, due.key(), due.link());
        // Another row under this id: the product was meanwhile joined with it.
        return found != null && found.id() == due.id() ? found : null;
    }

    private @Nullable StoredProduct find(SyncTransaction transaction, ProductKey key, URI link) {
        return transaction
                .known(context.vendor(), Map.of(key.productId(), link))
                .get(key.productId());
    }

    private Outcome apply(SyncTransaction transaction, StoredProduct stored, Offer offer, URI url) {
        String shown = offer.productId();
        Product product = stored.product();
        if (shown != null && product.key().isProvisional()) {
            StoredProduct owner = find(
                    transaction,
                    new ProductKey(context.vendor(), shown),
                    product.links().page());
            if (owner != null && owner.id() != stored.id()) {
                Set<String> told = transaction.merge(stored.id(), owner.id());
                Outcome outcome =
                        write(transaction, DetailPlan.joined(owner, stored, told, offer, context.visit()), url);
                return new Outcome(List.of(owner.id(), stored.id()), outcome.changes, outcome.unread);
            }
        }
        return write(transaction, DetailPlan.of(stored, offer, context.visit()), url);
    }

    private Outcome write(SyncTransaction transaction, DetailPlan plan, URI url) {
        transaction.update(List.of(plan.product()), context.visit().at());
        if (!plan.changes().isEmpty()) {
            transaction.record(plan.changes());
        }
        long id = plan.product().id();
        String unread = plan.unread();
        if (unread != null) {
            // Read, but not as a whole: it stays due, though not again in this run.
            transaction.wantDetails(List.of(id));
            transaction.failed(id, context.run.id(), "a price that cannot be read");
            noteFailure(transaction, url, PageFailed.unread(context.vendor(), url, List.of(unread)));
        }
        return new Outcome(List.of(id), plan.counts(), unread);
    }
}
