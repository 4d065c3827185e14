package org.projectchristmas.ui.catalog.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.catalog.list.Arrangement.GroupOrder;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;

/**
 * What belongs together in an answer, which is sorted by it first: a group is a range of its positions.
 *
 * @param starts the first position of each group, ascending, from 0
 * @param totals what each group costs
 */
@SuppressWarnings("ArrayRecordComponent") // made once, and written by nobody
public record Groups(SearchResult answer, Grouping by, int[] starts, List<Totals> totals) {
    /** Finds the groups and adds them up; null if there is no grouping. Not for the screen's thread. */
    public static @Nullable Groups of(SearchResult answer, Grouping by, Cancellation cancellation) {
        Sort sort = by.sort();
        if (sort == null) {
            return null;
        }
        int[] starts = answer.runs(sort, cancellation);
        var totals = new Totals[starts.length];
        for (int group = 0; group < starts.length; group++) {
            int end = group + 1 < starts.length ? starts[group + 1] : answer.size();
            totals[group] = answer.totals(starts[group], end, cancellation);
        }
        return new Groups(answer, by, starts, Arrays.asList(totals));
    }

    /** The same groups in another order, over an answer in that order. Not for the screen's thread. */
    public Groups in(GroupOrder order) {
        if (order == GroupOrder.KEY) {
            return this;
        }
        String currency = order == GroupOrder.SUM ? mainCurrency() : "";
        ToLongFunction<Totals> size = order == GroupOrder.COUNT ? Totals::count : each -> cents(each, currency);
        int[] turns = IntStream.range(0, count())
                .boxed()
                .sorted(Comparator.comparingLong((Integer group) -> -size.applyAsLong(totals.get(group))))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] positions = new int[answer.size()];
        int[] begins = new int[turns.length];
        var sums = new ArrayList<Totals>();
        int at = 0;
        for (int turn = 0; turn < turns.length; turn++) {
            int group = turns[turn];
            begins[turn] = at;
            sums.add(totals.get(group));
            for (int each = 0; each < size(group); each++) {
                positions[at++] = starts[group] + each;
            }
        }
        return new Groups(new Rearranged(answer, positions), by, begins, sums);
    }

    /** The one in which most prices are; empty if there are none. */
    private String mainCurrency() {
        var counts = new TreeMap<String, Integer>();
        totals.forEach(each -> each.sums().forEach(sum -> counts.merge(sum.currency(), sum.count(), Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static long cents(Totals totals, String currency) {
        return totals.sums().stream()
                .filter(each -> each.currency().equals(currency))
                .mapToLong(Totals.Sum::cents)
                .sum();
    }

    public int count() {
        return starts.length;
    }

    /** How many positions a group has. */
    public int size(int group) {
        return (group + 1 < starts.length ? starts[group + 1] : answer.size()) - starts[group];
    }

    /** The group that a position belongs to. */
    public int of(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** What a group's products have in common, as one word that the next answer has, too; empty if that is not known of them. */
    public String key(int group) {
        CatalogRow first = answer.row(starts[group]);
        Object value = switch (by) {
            case YEAR -> first.year();
            case VENDOR -> first.vendor().value();
            case SERIES -> first.series();
            case NONE -> null;
        };
        return value == null ? "" : value.toString();
    }
}
