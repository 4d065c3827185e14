package org.projectchristmas.sync.plan;

import org.projectchristmas.catalog.Availability;

/**
 * A price that is known, and in whose place a page shows what cannot be read. A few things of every shop never had a readable price,
 * which is no event; that one which had is hidden now is.
 */
final class Unread {
    private Unread() {}

    /**
     * Whether something is wrong with the page; an empty place is right for what is not for sale.
     *
     * @param text what stands there, perhaps nothing
     */
    static boolean isWrong(String text, Availability stated) {
        return !text.isEmpty() || stated != Availability.UNAVAILABLE;
    }
}
