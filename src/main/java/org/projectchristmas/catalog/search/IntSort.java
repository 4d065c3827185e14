package org.projectchristmas.catalog.search;

/** Sorts and merges arrays of positions by a comparison, without boxing them. Stable. */
final class IntSort {
    private static final int SMALL = 12;

    private IntSort() {}

    /** Compares two positions. */
    @FunctionalInterface
    interface Order {
        int compare(int one, int other);
    }

    static void sort(int[] values, Order order) {
        sort(values.clone(), values, 0, values.length, order);
    }

    /** Two sorted arrays as one. */
    static int[] merge(int[] one, int[] other, Order order) {
        int[] merged = new int[one.length + other.length];
        int i = 0;
        int j = 0;
        for (int at = 0; at < merged.length; at++) {
            boolean takeOne = j == other.length || i < one.length && order.compare(one[i], other[j]) <= 0;
            merged[at] = takeOne ? one[i++] : other[j++];
        }
        return merged;
    }

    /** Both arrays hold the same values in the range; the sorted ones end up in {@code target}. */
    private static void sort(int[] source, int[] target, int from, int to, Order order) {
        if (to - from <= SMALL) {
            insert(target, from, to, order);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(target, source, from, middle, order);
        sort(target, source, middle, to, order);
        int i = from;
        int j = middle;
        for (int at = from; at < to; at++) {
            boolean takeFirst = j == to || i < middle && order.compare(source[i], source[j]) <= 0;
            target[at] = takeFirst ? source[i++] : source[j++];
        }
    }

    private static void insert(int[] values, int from, int to, Order order) {
        for (int i = from + 1; i < to; i++) {
            int value = values[i];
            int at = i;
            while (at > from && order.compare(values[at - 1], value) > 0) {
                values[at] = values[at - 1];
                at--;
            }
            values[at] = value;
        }
    }
}
