package org.projectchristmas.ui.catalog.list;

import java.util.BitSet;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.search.SearchResult;

/**
 * What is selected of an answer at one moment. Never changes, so that it can go to another thread; a million selected rows are a
 * million bits.
 *
 * @param rows one bit for each selected position; not to be changed
 * @param count how many there are
 * @param lead the position at which the keyboard is, -1 if there is none
 * @param anchor where a range begins that Shift draws, -1 if there is none
 */
public record Picks(SearchResult answer, BitSet rows, int count, int lead, int anchor) {
    /** Nothing of an answer. */
    public static Picks none(SearchResult answer) {
        return new Picks(answer, new BitSet(), 0, -1, -1);
    }

    /** One position of an answer; none if it is negative. */
    public static Picks only(SearchResult answer, int position) {
        if (position < 0) {
            return none(answer);
        }
        var rows = new BitSet();
        rows.set(position);
        return new Picks(answer, rows, 1, position, position);
    }

    /** Whether a position is selected; one that is none, such as -1, is not. */
    public boolean contains(int position) {
        return position >= 0 && rows.get(position);
    }

    /** The position that stands for the selection where one is asked for: the lead, or if that is not selected the first; or -1. */
    public int first() {
        return contains(lead) ? lead : rows.nextSetBit(0);
    }

    /** The selected products, whatever answer they are in. Takes a walk over them. */
    public ProductIds ids() {
        return ProductIds.of(rows.stream().mapToLong(answer::id));
    }

    /** The same products in another answer, without those that it does not hold. Takes a walk over both answers. */
    @SuppressWarnings("ReferenceEquality") // the same answer, not an equal one
    public Picks in(SearchResult next) {
        if (next == answer) {
            return this;
        }
        if (lead < 0 && count == 0) {
            return none(next);
        }
        var wanted = ids();
        long leadId = lead < 0 ? Long.MIN_VALUE : answer.id(lead);
        long anchorId = anchor < 0 ? Long.MIN_VALUE : answer.id(anchor);
        var found = new BitSet(next.size());
        int foundCount = 0;
        int newLead = -1;
        int newAnchor = -1;
        for (int position = 0; position < next.size(); position++) {
            long id = next.id(position);
            if (id == leadId) {
                newLead = position;
            }
            if (id == anchorId) {
                newAnchor = position;
            }
            if (wanted.contains(id)) {
                found.set(position);
                foundCount++;
            }
        }
        return new Picks(next, found, foundCount, newLead, newAnchor);
    }
}
