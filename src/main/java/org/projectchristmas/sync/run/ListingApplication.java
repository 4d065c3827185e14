package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.plan.ListingPlan;
import org.projectchristmas.sync.plan.Visit;

/** Applies a listing page to the catalog in one transaction, or holds it for a person if it is hard to believe. */
final class ListingApplication {
    private final RunContext context;

    ListingApplication(RunContext context) {
        this.context = context;
    }

    private record Outcome(PageMemory memory, List<Long> touched, int due, Changes changes, List<String> unread)
            implements Finding {}

    /**
     * What came of a page.
     *
     * @param unread what stands in prices that cannot be read, where that is more than a quirk of the shop
     */
    record Applied(PageMemory memory, List<String> unread) {}

    Applied apply(FoundListing found) throws PageFailed {
        Outcome outcome;
        try {
            outcome = context.apply(transaction -> apply(transaction, found));
        } catch (IllegalArgumentException e) {
            throw new PageFailed("%s: what %s shows cannot be stored".formatted(context.vendor(), found.url()), e);
        }
        context.tally.moreProductsDue(found.year(), outcome.due);
        return new Applied(outcome.memory, outcome.unread);
    }

    private Outcome apply(SyncTransaction transaction, FoundListing found) {
        Visit visit = context.visit();
        List<ListedProduct> cards = found.page().products();
        Map<String, StoredProduct> stored = transaction.known(visit.vendor(), links(cards));
        if (found.isForeign(stored.values())) {
            return new Outcome(found.leftOut(context), List.of(), 0, Changes.NONE, List.of());
        }
        ListingPlan plan = ListingPlan.of(cards, stored, found.year(), visit);
        List<String> unread = unread(cards, plan);
        if (context.plausibility().doubts(plan.doubtful(), plan.known().size())
                && !transaction.approved(visit.vendor(), found.url())) {
            return hold(transaction, found, plan, visit, unread);
        }
        if (found.wasHeld()) {
            transaction.release(visit.vendor(), found.year(), found.url());
        }
        List<Long> inserted = plan.inserts().isEmpty() ? List.of() : transaction.insert(plan.inserts());
        write(transaction, plan, visit);
        PageMemory memory = found.applied(
                context,
                joined(plan.known(), inserted),
                unread.isEmpty() && found.page().unreadable() == 0);
        remember(transaction, found, memory);
        List<Long> updated = plan.updates().stream().map(StoredProduct::id).toList();
        return new Outcome(
                memory, joined(inserted, updated), inserted.size() + plan.asks().size(), plan.counts(), unread);
    }

    /** A listing that comes with hardly a readable price is broken, even if no price was known. */
    private List<String> unread(List<ListedProduct> cards, ListingPlan plan) {
        List<String> all = cards.stream()
                .flatMap(card -> Stream.ofNullable(card.unreadPrice()))
                .filter(text -> !text.isEmpty())
                .toList();
        boolean isBroken = context.plausibility().doubts(all.size(), cards.size());
        return isBroken && all.size() > plan.unread().size() ? all : plan.unread();
    }

    private static Map<String, URI> links(List<ListedProduct> cards) {
        var links = new LinkedHashMap<String, URI>();
        cards.forEach(card -> links.putIfAbsent(card.productId(), card.link()));
        return links;
    }

    private static void write(SyncTransaction transaction, ListingPlan plan, Visit visit) {
        if (!plan.updates().isEmpty()) {
            transaction.update(plan.updates(), visit.at());
        }
        if (!plan.changes().isEmpty()) {
            transaction.record(plan.changes());
        }
        if (!plan.known().isEmpty()) {
            transaction.seen(plan.known(), visit.at());
        }
        if (!plan.asks().isEmpty()) {
            transaction.wantDetails(plan.asks());
        }
    }

    private void remember(SyncTransaction transaction, FoundListing found, PageMemory memory) {
        boolean same = found.before().isPresent()
                && found.before().get().visitedBy(context.run.id()).equals(memory);
        if (same) {
            transaction.confirm(memory.vendor(), memory.url(), memory.runId());
        } else {
            transaction.remember(memory);
        }
    }

    private Outcome hold(
            SyncTransaction transaction, FoundListing found, ListingPlan plan, Visit visit, List<String> unread) {
        String reason = "%d of %d known products would change their price or availability"
                .formatted(plan.doubtful(), plan.known().size());
        boolean isNew = transaction.hold(
                context.run.id(), new HeldPage(0, visit.vendor(), found.year(), found.url(), reason, visit.at()));
        PageMemory memory = found.held(context, plan.known());
        transaction.remember(memory);
        // It is there, whatever it costs: what has moved here is not gone from the year where it was.
        transaction.seen(plan.known(), visit.at());
        return new Outcome(memory, List.of(), 0, Changes.NONE.withHeld(isNew ? 1 : 0), unread);
    }

    private static List<Long> joined(List<Long> some, List<Long> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
