package org.projectchristmas.ui.catalog;

/** Why a table has no rows. */
public enum Emptiness {
    /** The first answer is not there yet. */
    NOT_YET_KNOWN,
    NOT_EMPTY,
    /** No shop was ever read. */
    NEW_CATALOG,
    /** This branch holds nothing. */
    NOTHING_HERE,
    /** The branch holds products, none with these words. */
    NO_MATCH,
    /** Nobody knows, since the question could not be answered. */
    FAILED;

    /**
     * Of an answer.
     *
     * @param found how many rows it has
     * @param total how many products there are
     * @param everything whether it was asked for everything of its branch
     */
    static Emptiness of(int found, int total, boolean everything) {
        if (found > 0) {
            return NOT_EMPTY;
        }
        if (total == 0) {
            return NEW_CATALOG;
        }
        return everything ? NOTHING_HERE : NO_MATCH;
    }
}
