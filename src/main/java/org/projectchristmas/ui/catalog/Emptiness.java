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
    NO_MATCH
}
