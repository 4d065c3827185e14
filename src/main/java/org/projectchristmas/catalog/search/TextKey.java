package org.projectchristmas.catalog.search;

import java.util.function.IntToLongFunction;

/**
 * The first line of a row's text, in words of eight bytes of UTF-8, the last one filled up with zeros.
 *
 * @param handles where each row's text is among the texts
 */
record TextKey(TextChunks texts, IntToLongFunction handles, boolean descending) implements RowKey {
    @Override
    public long word(int row, int depth) {
        long word = texts.lineWord(handles.applyAsLong(row), depth);
        if (depth == 0 && word == 0) {
            return MISSING;
        }
        return descending ? ~word : word;
    }

    @Override
    public boolean endsWith(long word) {
        // No byte of UTF-8 has all bits set, and the folded texts hold no zeros.
        return word == MISSING || ((descending ? ~word : word) & 0xFF) == 0;
    }
}
