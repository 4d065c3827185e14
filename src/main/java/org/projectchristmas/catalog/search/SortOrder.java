package org.projectchristmas.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;

/** One of the columns by which an answer is sorted. What has no value in it comes last in either direction. */
public record SortOrder(Sort sort, boolean descending) {
    public static final SortOrder NEWEST_YEAR_FIRST = new SortOrder(Sort.YEAR, true);

    /** A file that leaves out by what is not one of ours. */
    public SortOrder {
        Objects.requireNonNull(sort, "sort");
    }

    /**
     * Reads what {@link #write} wrote: names of columns with commas between them, a minus before what descends, such as {@code
     * name,-price}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static List<SortOrder> read(String text) {
        var order = new ArrayList<SortOrder>();
        for (String part : text.split(",", -1)) {
            String column = part.strip();
            boolean descending = column.startsWith("-");
            String word = descending ? column.substring(1).strip() : column;
            order.add(new SortOrder(sort(word), descending));
        }
        if (order.stream().map(SortOrder::sort).distinct().count() < order.size()) {
            throw new IllegalArgumentException("Each column can be sorted by once, but it is " + text + ".");
        }
        return order;
    }

    private static Sort sort(String word) {
        return Arrays.stream(Sort.values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no column " + word + " to sort by, only " + words() + "."));
    }

    private static String words() {
        return Arrays.stream(Sort.values()).map(Sort::word).collect(Collectors.joining(", "));
    }

    /** The order as one word, such as {@code name,-price}. */
    public static String write(List<SortOrder> order) {
        return order.stream()
                .map(each -> (each.descending ? "-" : "") + each.sort.word())
                .collect(Collectors.joining(","));
    }
}
