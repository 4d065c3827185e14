package org.projectchristmas.catalog.search;

/**
 * What rows are sorted by: for each row a sequence of unsigned words, compared one after the other. Rows whose words have been equal
 * so far have ended alike, so that whoever sorts them need not ask each.
 */
interface RowKey {
    /** Sorts before and after nothing, and after every value: what a row without a value has. */
    long MISSING = -1;

    /** A word of a row's sequence; asked for only while those before it are the same as another row's, and have not ended. */
    long word(int row, int depth);

    /** Whether the sequence ends with this word. */
    boolean endsWith(long word);
}
