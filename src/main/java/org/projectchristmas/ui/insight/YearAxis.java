package org.projectchristmas.ui.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The years of an answer from the first to the last, also those without anything; at the end, if needed, a place for what has no year. */
final class YearAxis {
    /** A wider span is a shop's slip of the pen, which must not squeeze the others; then only the years that occur are shown. */
    private static final int WIDEST = 150;

    private final List<@Nullable Integer> years;

    private YearAxis(List<@Nullable Integer> years) {
        this.years = years;
    }

    static YearAxis of(Collection<? extends @Nullable Integer> found) {
        List<Integer> known = found.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
        var years = new ArrayList<@Nullable Integer>(known);
        if (!known.isEmpty() && known.getLast() - known.getFirst() < WIDEST) {
            years.clear();
            IntStream.rangeClosed(known.getFirst(), known.getLast()).forEach(years::add);
        }
        if (found.stream().anyMatch(Objects::isNull)) {
            years.add(null);
        }
        return new YearAxis(Collections.unmodifiableList(years));
    }

    List<String> names(Words words) {
        return years.stream().map(words::year).toList();
    }

    List<@Nullable Double> values(Function<@Nullable Integer, @Nullable Double> value) {
        var values = new ArrayList<@Nullable Double>();
        for (Integer year : years) {
            values.add(value.apply(year));
        }
        return values;
    }

    /** What is asked for at each place. */
    List<String> terms() {
        return years.stream().map(Queries::year).toList();
    }

    /** A number of rows for each place. */
    long[] rows(ToLongFunction<@Nullable Integer> count) {
        long[] rows = new long[years.size()];
        for (int place = 0; place < rows.length; place++) {
            rows[place] = count.applyAsLong(years.get(place));
        }
        return rows;
    }
}
