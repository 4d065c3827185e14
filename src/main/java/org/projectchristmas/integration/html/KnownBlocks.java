package org.projectchristmas.integration.html;

import org.jspecify.annotations.Nullable;

/**
 * The latest blocks of a shop's pages: menus, headers and footers are the same on page after page. Safe for several threads: a block
 * never changes, and a place that two fill at once holds the one or the other.
 */
final class KnownBlocks {
    /** Less is read as fast as it is looked up. */
    private static final int SHORTEST = 256;

    /** A block keeps its page in memory: a product's page is far below this. */
    private static final int LONGEST_PAGE = 300_000;

    private static final int PLACES = 64;

    private final @Nullable KnownBlock[] latest = new KnownBlock[PLACES];
    /** The start tags that were seen last: one with a product's own number does not come again. */
    private final int[] seen = new int[PLACES];

    /**
     * The block that stands here; null if it is none that is known.
     *
     * @param start where its start tag begins
     * @param content where the start tag ends
     */
    @Nullable
    KnownBlock at(String page, int start, int content, OpenElements open, boolean inQuirks) {
        KnownBlock known = latest[place(hash(page, start, content))];
        return known != null && known.standsAt(page, start, open, inQuirks) ? known : null;
    }

    /** Notes a block that was read, in place of an earlier one with such a start tag. */
    void learn(String page, int start, int content, int end, TagName[] around, boolean inQuirks) {
        if (end - start < SHORTEST || page.length() > LONGEST_PAGE) {
            return;
        }
        int tag = hash(page, start, content);
        int place = place(tag);
        if (seen[place] == tag) {
            latest[place] = new KnownBlock(page, start, end, around, inQuirks);
        } else {
            seen[place] = tag;
        }
    }

    private static int hash(String page, int start, int content) {
        int hash = 0;
        for (int at = start; at < content; at++) {
            hash = 31 * hash + page.charAt(at);
        }
        return hash;
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 6) ^ (hash >>> 12)) & (PLACES - 1);
    }
}
