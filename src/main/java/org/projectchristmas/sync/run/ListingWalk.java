package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.PageMemory.Onward;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way through one year's listing: the view of the whole where there is one, else the subcategories and the following pages. A
 * view that lacks what the first page shows is of something else, and counts for nothing; one that fails or shows nothing may be a view
 * that the shop no longer has, so that its subcategories and pages are read instead. No page is visited twice, and no shop can make it
 * endless.
 */
final class ListingWalk {
    private static final Logger LOG = LoggerFactory.getLogger(ListingWalk.class);
    private static final int DEEPEST_SUBCATEGORY = 5;

    private final RunContext context;
    private final ListingPages pages;
    private final ListedYear year;
    /** Where the year begins if its listing is linked as a whole; null if it is not. */
    private final @Nullable URI firstPage;

    private final Set<URI> visited = new HashSet<>();
    private boolean givenUp;
    private boolean isGone;

    ListingWalk(RunContext context, ListingPages pages, ListedYear year) {
        this.context = context;
        this.pages = pages;
        this.year = year;
        firstPage = context.shop.integration().firstPage(year.url());
    }

    YearReading walk() {
        Chain chain = walk(year.url(), 0, Set.of());
        if (firstPage != null && chain.products().isEmpty()) {
            isGone = false;
            chain = walk(firstPage, 0, Set.of());
        }
        if (chain.isShort()) {
            context.listingFailed(
                    year.url(),
                    new PageFailed("%s: %s counts %d products, but only %d were found; what is missing stays as it is"
                            .formatted(context.vendor(), year.url(), chain.total(), chain.seen())));
        }
        return new YearReading(year, isGone || chain.isComplete(), isGone, chain.isShort() ? 0 : chain.hidden());
    }

    /** @param part products of which the first page must show some, being of the same listing */
    private Chain walk(URI start, int depth, Set<Long> part) {
        var chain = new Chain();
        URI url = start;
        while (url != null && visited.add(url)) {
            boolean isFirst = url.equals(start);
            PageMemory page = visit(url, isFirst, isFirst ? part : Set.of());
            if (page == null) {
                chain.broken();
                break;
            }
            boolean isNew = chain.add(page);
            if (pages.isPartlyRead(url)) {
                chain.broken();
            }
            if (isFirst && depth == DEEPEST_SUBCATEGORY && leavesOut(page.onward())) {
                chain.broken();
            } else if (isFirst && depth < DEEPEST_SUBCATEGORY && branchesShowAll(page.onward(), chain, depth)) {
                break;
            }
            String next = page.onward().next();
            // A page without anything new is how some shops answer past the end: they repeat the last one.
            url = next == null || givenUp || !(isFirst || isNew) ? null : URI.create(next);
        }
        return chain;
    }

    /** Whether the listing goes on below where subcategories are followed. */
    private boolean leavesOut(Onward onward) {
        return onward.subcategories().stream().map(URI::create).anyMatch(each -> !visited.contains(each));
    }

    /** Walks what the first page of a listing branches into; tells whether the following pages need not be read. */
    private boolean branchesShowAll(Onward onward, Chain chain, int depth) {
        Chain whole = whole(onward, chain, depth);
        boolean isSeen = false;
        if (whole != null && whole.products().containsAll(chain.products())) {
            chain.include(whole);
            isSeen = whole.isReadThrough() || onward.subcategories().isEmpty();
            if (isSeen && whole.isComplete() && chain.isComplete()) {
                return true;
            }
        }
        if (!isSeen) {
            walkSubcategories(onward, chain, depth);
        }
        boolean isOnlyWay = onward.subcategories().isEmpty() && onward.next() == null;
        if (whole != null && !whole.isComplete() && isOnlyWay && chain.total() < 0) {
            chain.broken();
        }
        return false;
    }

    /** What the view of the whole shows; null if there is none, or it was visited before. */
    private @Nullable Chain whole(Onward onward, Chain chain, int depth) {
        String linked = onward.wholeListing();
        if (linked == null || linked.equals(onward.next())) {
            return null;
        }
        URI whole = URI.create(linked);
        return visited.contains(whole) ? null : walk(whole, depth + 1, chain.products());
    }

    private void walkSubcategories(Onward onward, Chain chain, int depth) {
        for (String each : onward.subcategories()) {
            URI subcategory = URI.create(each);
            if (!givenUp && !visited.contains(subcategory)) {
                Chain branch = walk(subcategory, depth + 1, Set.of());
                chain.include(branch);
                if (!branch.isComplete()) {
                    chain.broken();
                }
            }
        }
    }

    /** The page, or null if it failed. */
    private @Nullable PageMemory visit(URI url, boolean isFirst, Set<Long> part) {
        context.tally.listingFound(year.year(), url.toString());
        try {
            if (visited.size() > context.bench.settings().maxPagesPerYear()) {
                givenUp = true;
                throw new PageFailed("%s: the listing of %d was given up after %d pages, before %s"
                        .formatted(context.vendor(), year.year(), visited.size() - 1, url));
            }
            PageMemory page = pages.visit(url, year.year(), part, !isFirst || isUnlinkedStart(url));
            isGone |= isUnlinkedStart(url) && page.fate() == Fate.GONE;
            return page;
        } catch (PageFailed e) {
            if (firstPage == null || !url.equals(year.url())) {
                context.listingFailed(url, e);
            } else {
                LOG.info("{}: {} cannot be read as a whole, its pages are read instead", context.vendor(), url, e);
            }
            return null;
        } finally {
            context.tally.listingDone(url.toString());
        }
    }

    private boolean isUnlinkedStart(URI url) {
        return !year.isLinked() && (url.equals(year.url()) || url.equals(firstPage));
    }
}
