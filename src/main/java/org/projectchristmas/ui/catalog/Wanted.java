package org.projectchristmas.ui.catalog;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.Shown;

/**
 * Which product the next answer is to show as selected. After a start, when the catalog is still being read, it may take many answers
 * until what was looked at when the program ended is there: so long it is awaited.
 */
final class Wanted {
    /** Null if those are to be selected that are now. */
    private @Nullable Long selected;

    private @Nullable Sight awaited;

    /** Whether the first product is to be selected if none is. */
    private boolean first;

    /** Something else is looked at, which is there if anything is. */
    void look(Sight next) {
        awaited = null;
        selected = next.selected();
    }

    /** Something is looked at that may not be there yet. */
    void await(Sight left) {
        awaited = left;
        selected = left.selected();
    }

    /** The collector asks for something else: nothing is awaited any more. */
    void asked() {
        awaited = null;
    }

    /** The collector looks at something else in the same answer. */
    void chosen() {
        if (awaited != null) {
            awaited = null;
            selected = null;
        }
    }

    /** Somebody goes into the products of the next answer, and is to find something selected there. */
    void first() {
        first = awaited == null;
    }

    /** An answer as it is to be shown. */
    Shown in(Shown answer) {
        boolean isFirst = first && awaited == null && selected == null;
        first = false;
        return isFirst && answer.picks().count() == 0 && answer.result().size() > 0
                ? answer.with(Picks.only(answer.result(), 0))
                : answer;
    }

    /** An answer is shown: what is awaited has come with it, or not yet. */
    void shown(Shown answer) {
        boolean isFound = answer.picks().first() >= 0;
        if (awaited != null && (isFound || awaited.selected() == null) && answer.anchor() >= 0) {
            awaited = null;
        }
        selected = awaited == null || isFound ? null : awaited.selected();
    }

    /** The catalog has been read as a whole: the next answer is the last one in which what is awaited may be. */
    void read() {
        if (awaited != null) {
            selected = awaited.selected();
            awaited = null;
        }
    }

    @Nullable
    Long selected() {
        return selected;
    }

    /** What may not be there yet; null if nothing is awaited. */
    @Nullable
    Sight awaited() {
        return awaited;
    }
}
