package org.projectchristmas.news;

import java.util.Set;
import org.projectchristmas.sync.Digest;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;

/** The end of a refresh, with what it found at all its shops. */
public record RunNews(PastRefresh refresh, PriceDrops drops) {
    private static final Set<String> ROUTINES = Set.of("links", "pages");

    /** In one line: "214 prices changed (180 down), 12 new, 9 gone, 2 pages held, 3 errors". */
    public String digest() {
        return Digest.of(refresh.changes(), refresh.errors());
    }

    /** Whether it is one of those that run by themselves, of listings or of product pages alone. */
    public boolean isRoutine() {
        return ROUTINES.contains(refresh.kind());
    }

    /** Whether something changed or went wrong: a refresh that found all as it was need not disturb anybody. */
    public boolean isWorthTelling() {
        return !refresh.changes().equals(Changes.NONE)
                || refresh.errors() > 0
                || refresh.ending().filter(State.FAILED::equals).isPresent();
    }
}
