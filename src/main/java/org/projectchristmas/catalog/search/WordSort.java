package org.projectchristmas.catalog.search;

import java.util.Arrays;

/**
 * Sorts rows by keys, word by word: all rows by their first word, then those that share it by their next, and so on. Each word is
 * read once, and numbers in a row are compared instead of texts all over memory.
 */
final class WordSort {
    private static final int SMALL = 24;
    private static final int RADIX_FROM = 1 << 10;
    private static final int BITS = 8;
    private static final int BUCKETS = 1 << BITS;

    private final RowKey[] keys;
    private final int[] rows;
    private final int[] otherRows;
    private final long[] words;
    private final long[] otherWords;

    private WordSort(RowKey[] keys, int[] rows) {
        this.keys = keys;
        this.rows = rows;
        otherRows = new int[rows.length];
        words = new long[rows.length];
        otherWords = new long[rows.length];
    }

    /** Sorts the rows where they are. */
    static void sort(int[] rows, RowKey... keys) {
        new WordSort(keys, rows).sort(0, rows.length, 0, 0);
    }

    /** Two sorted arrays as one. */
    static int[] merge(int[] one, int[] other, RowKey... keys) {
        int[] merged = new int[one.length + other.length];
        int i = 0;
        int j = 0;
        for (int at = 0; at < merged.length; at++) {
            boolean takeOne = j == other.length || i < one.length && compare(one[i], other[j], keys) <= 0;
            merged[at] = takeOne ? one[i++] : other[j++];
        }
        return merged;
    }

    static int compare(int one, int other, RowKey... keys) {
        for (RowKey key : keys) {
            for (int depth = 0; ; depth++) {
                long word = key.word(one, depth);
                int compared = Long.compareUnsigned(word, key.word(other, depth));
                if (compared != 0) {
                    return compared;
                }
                if (key.endsWith(word)) {
                    break;
                }
            }
        }
        return 0;
    }

    /** Sorts a range in which all words before this one are the same. */
    private void sort(int from, int to, int keyAt, int depthAt) {
        int keyNumber = keyAt;
        int depth = depthAt;
        while (keyNumber < keys.length && to - from > 1) {
            RowKey key = keys[keyNumber];
            for (int at = from; at < to; at++) {
                words[at] = key.word(rows[at], depth);
            }
            sortWords(from, to);
            if (words[from] != words[to - 1]) {
                sortRuns(from, to, key, keyNumber, depth);
                return;
            }
            // One run, perhaps a long one: it needs no call of its own.
            boolean ended = key.endsWith(words[from]);
            keyNumber += ended ? 1 : 0;
            depth = ended ? 0 : depth + 1;
        }
    }

    private void sortRuns(int from, int to, RowKey key, int keyNumber, int depth) {
        int start = from;
        while (start < to) {
            long word = words[start];
            int end = start + 1;
            while (end < to && words[end] == word) {
                end++;
            }
            if (end - start > 1) {
                boolean ended = key.endsWith(word);
                sort(start, end, ended ? keyNumber + 1 : keyNumber, ended ? 0 : depth + 1);
            }
            start = end;
        }
    }

    private void sortWords(int from, int to) {
        if (to - from <= SMALL) {
            insert(from, to);
        } else if (to - from < RADIX_FROM) {
            System.arraycopy(words, from, otherWords, from, to - from);
            System.arraycopy(rows, from, otherRows, from, to - from);
            mergeSort(otherWords, otherRows, words, rows, from, to);
        } else {
            radix(from, to);
        }
    }

    private void insert(int from, int to) {
        insert(words, rows, from, to);
    }

    private static void insert(long[] words, int[] rows, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long word = words[i];
            int row = rows[i];
            int at = i;
            while (at > from && Long.compareUnsigned(words[at - 1], word) > 0) {
                words[at] = words[at - 1];
                rows[at] = rows[at - 1];
                at--;
            }
            words[at] = word;
            rows[at] = row;
        }
    }

    /** Both pairs hold the same in the range; the sorted one ends up in the second. */
    private static void mergeSort(long[] words, int[] rows, long[] sortedWords, int[] sortedRows, int from, int to) {
        if (to - from <= SMALL) {
            insert(sortedWords, sortedRows, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(sortedWords, sortedRows, words, rows, from, middle);
        mergeSort(sortedWords, sortedRows, words, rows, middle, to);
        int i = from;
        int j = middle;
        for (int at = from; at < to; at++) {
            boolean first = j == to || i < middle && Long.compareUnsigned(words[i], words[j]) <= 0;
            int taken = first ? i++ : j++;
            sortedWords[at] = words[taken];
            sortedRows[at] = rows[taken];
        }
    }

    /** Distributes by one byte after the other, the last first, leaving out those in which all words agree. */
    @SuppressWarnings("ReferenceEquality") // which of the two arrays the words are in
    private void radix(int from, int to) {
        long differing = 0;
        for (int at = from + 1; at < to; at++) {
            differing |= words[at] ^ words[from];
        }
        long[] fromWords = words;
        int[] fromRows = rows;
        long[] toWords = otherWords;
        int[] toRows = otherRows;
        int[] starts = new int[BUCKETS];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differing >>> shift & (BUCKETS - 1)) == 0) {
                continue;
            }
            Arrays.fill(starts, 0);
            for (int at = from; at < to; at++) {
                starts[(int) (fromWords[at] >>> shift) & (BUCKETS - 1)]++;
            }
            int next = from;
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                int count = starts[bucket];
                starts[bucket] = next;
                next += count;
            }
            for (int at = from; at < to; at++) {
                int place = starts[(int) (fromWords[at] >>> shift) & (BUCKETS - 1)]++;
                toWords[place] = fromWords[at];
                toRows[place] = fromRows[at];
            }
            long[] swapped = fromWords;
            fromWords = toWords;
            toWords = swapped;
            int[] swappedRows = fromRows;
            fromRows = toRows;
            toRows = swappedRows;
        }
        if (fromWords != words) {
            System.arraycopy(fromWords, from, words, from, to - from);
            System.arraycopy(fromRows, from, rows, from, to - from);
        }
    }
}
