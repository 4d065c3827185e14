package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of product ids. They are numbers counted up by the database, so pages of bits hold a million of them in little room. Never
 * changes, so that many threads can ask it.
 */
public final class ProductIds {
    private static final int BITS = 12;
    private static final int WORDS = 1 << (BITS - 6);

    /** Of the pages that hold anything, ascending. */
    private final long[] numbers;

    private final long[][] pages;
    private final int count;

    private ProductIds(SortedMap<Long, long[]> filled) {
        numbers = filled.keySet().stream().mapToLong(Long::longValue).toArray();
        pages = filled.values().toArray(long[][]::new);
        count = Arrays.stream(pages)
                .flatMapToLong(Arrays::stream)
                .mapToInt(Long::bitCount)
                .sum();
    }

    public static ProductIds of(long... ids) {
        return of(LongStream.of(ids));
    }

    public static ProductIds of(LongStream ids) {
        var filling = new Filling();
        ids.forEachOrdered(filling::add);
        return new ProductIds(filling.pages);
    }

    public boolean contains(long id) {
        int at = place(id >>> BITS);
        return at >= 0 && (pages[at][word(id)] >>> id & 1) != 0;
    }

    private int place(long number) {
        // As a rule there is no page missing between two others.
        long at = numbers.length == 0 ? -1 : number - numbers[0];
        return at >= 0 && at < numbers.length && numbers[(int) at] == number
                ? (int) at
                : Arrays.binarySearch(numbers, number);
    }

    private static int word(long id) {
        return (int) (id >>> 6) & (WORDS - 1);
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Each once, as a rule ascending. */
    public LongStream stream() {
        return LongStream.range(0, (long) numbers.length << BITS)
                .map(each -> (numbers[(int) (each >>> BITS)] << BITS) + (each & ((1 << BITS) - 1)))
                .filter(this::contains);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProductIds same
                && Arrays.equals(numbers, same.numbers)
                && Arrays.deepEquals(pages, same.pages);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.deepHashCode(pages);
    }

    @Override
    public String toString() {
        return count + " products";
    }

    /** The pages while they are filled. */
    private static final class Filling {
        private final SortedMap<Long, long[]> pages = new TreeMap<>();
        private long number;
        private long @Nullable [] page;

        void add(long id) {
            long[] filled = page;
            if (filled == null || number != id >>> BITS) {
                number = id >>> BITS;
                filled = pages.computeIfAbsent(number, _ -> new long[WORDS]);
                page = filled;
            }
            filled[word(id)] |= 1L << id;
        }
    }
}
