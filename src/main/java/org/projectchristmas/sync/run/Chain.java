package org.projectchristmas.sync.run;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;

/** What was seen of one listing: its pages one after the other, and what they branch into. */
final class Chain {
    private final Set<Long> inSequence = new HashSet<>();
    private final Set<Long> all = new HashSet<>();
    private int total = -1;
    private boolean endsInNothing;
    private boolean isBroken;

    /** Takes in the next page; tells whether it shows anything new. */
    boolean add(PageMemory page) {
        page.onward().total().ifPresent(count -> total = Math.max(total, count));
        endsInNothing = page.fate() == Fate.GONE;
        isBroken |= page.fate() == Fate.HELD;
        all.addAll(page.products());
        return inSequence.addAll(page.products());
    }

    /** The products seen so far, by the catalog's numbers. */
    Set<Long> products() {
        return Collections.unmodifiableSet(all);
    }

    /** Takes in what a branch of this listing shows. */
    void include(Chain branch) {
        all.addAll(branch.all);
    }

    /** Notes that a part was not seen. */
    void broken() {
        isBroken = true;
    }

    int seen() {
        return all.size();
    }

    /** How many products the listing counts; -1 if it does not. */
    int total() {
        return total;
    }

    /** How many products the listing counts beyond those that were seen, though nothing failed. */
    int hidden() {
        return isBroken ? 0 : Math.max(0, total - all.size());
    }

    /**
     * Whether what was seen is less than half of what the listing counts, though nothing failed: more than a shop hides, so that the
     * way to the rest was not found.
     */
    boolean isShort() {
        return !isBroken && all.size() < total / 2.0;
    }

    /** Whether it shows something, and none of its pages failed. */
    boolean isReadThrough() {
        return !isBroken && !all.isEmpty();
    }

    /**
     * Whether it is certain that all of the listing was seen. It may count products that it hides, so that fewer are no error; but
     * then nothing can be said about those that were not seen. Neither can it where a page is linked that does not exist.
     */
    boolean isComplete() {
        return !isBroken && (total >= 0 ? all.size() >= total : !endsInNothing);
    }
}
