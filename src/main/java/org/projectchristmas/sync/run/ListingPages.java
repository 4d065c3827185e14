package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.PageMemory.Fingerprint;
import org.projectchristmas.sync.PageMemory.Onward;
import org.projectchristmas.sync.SyncTransaction;

/** Visits listing pages one by one, and applies those that are not as they were. */
final class ListingPages {
    private final RunContext context;
    private final PageReader reader;
    private final ListingApplication application;
    private final Set<URI> partly = new HashSet<>();

    ListingPages(RunContext context, PageReader reader) {
        this.context = context;
        this.reader = reader;
        application = new ListingApplication(context);
    }

    /**
     * Visits a page; one that this run visited before it was broken off is taken from memory.
     *
     * @param part products of which the page must show some, being of the same listing: one that shows none is left out
     * @param mayBeGone whether "no such page" is an answer: past the first page of a listing it is how some shops say "the end"
     */
    PageMemory visit(URI url, int year, Set<Long> part, boolean mayBeGone) throws PageFailed {
        Optional<PageMemory> memory = context.bench.store().page(context.vendor(), url.toString());
        if (memory.isPresent() && memory.get().runId() == context.run.id() && isSettled(memory.get())) {
            return memory.get();
        }
        FetchResponse response;
        try {
            response = reader.fetch(url, memory.map(ListingPages::validators).orElse(Validators.NONE));
            if (memory.isPresent() && isAsBefore(response, memory.get())) {
                return memory.get();
            }
            if (response.notModified()) {
                response = reader.fetch(url, Validators.NONE);
            }
        } catch (FetchException e) {
            if (mayBeGone && e.kind() == FetchException.Kind.NOT_FOUND) {
                return gone(url, year);
            }
            throw new PageFailed(String.valueOf(e.getMessage()), e);
        }
        ListingPage page = reader.read(response, context.shop.integration()::listing);
        ListingApplication.Applied applied =
                application.apply(new FoundListing(url, year, part, page, BodyHash.fingerprint(response), memory));
        if (page.unreadable() > 0) {
            reader.keep(response, "a name and a link in every product card");
            context.listingFailed(url, PageFailed.unreadable(context.vendor(), url, page.unreadable()));
            partly.add(url);
        } else if (!applied.unread().isEmpty()) {
            reader.keepUnread(response, applied.unread());
            context.listingFailed(url, PageFailed.unread(context.vendor(), url, applied.unread()));
        }
        return applied.memory();
    }

    /** Whether a page that was visited shows more products than could be read. */
    boolean isPartlyRead(URI url) {
        return partly.contains(url);
    }

    /** A page that was applied without some of its prices or products is read again by a run that was broken off, so that it says so. */
    private static boolean isSettled(PageMemory memory) {
        return memory.fate() != Fate.APPLIED || !memory.fingerprint().bodyHash().isEmpty();
    }

    private static Validators validators(PageMemory memory) {
        return memory.fingerprint().validators();
    }

    private boolean isAsBefore(FetchResponse response, PageMemory memory) {
        return BodyHash.isUnchanged(response, BodyHash.fingerprint(response), memory)
                && context.write(transaction -> confirm(transaction, memory));
    }

    /** Products that are meanwhile delisted, or joined with another row, make the memory worthless. */
    private boolean confirm(SyncTransaction transaction, PageMemory memory) {
        int seen = transaction.seen(memory.products(), context.visit().at());
        if (seen < memory.products().size()) {
            return false;
        }
        transaction.confirm(memory.vendor(), memory.url(), context.run.id());
        return true;
    }

    private PageMemory gone(URI url, int year) {
        var memory = new PageMemory(
                context.vendor(),
                url.toString(),
                year,
                context.run.id(),
                Fate.GONE,
                Fingerprint.NONE,
                List.of(),
                Onward.NOWHERE);
        return context.write(transaction -> {
            transaction.remember(memory);
            return memory;
        });
    }
}
