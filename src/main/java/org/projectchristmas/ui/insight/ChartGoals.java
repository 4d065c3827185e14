package org.projectchristmas.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.control.ChartPoint;

/**
 * Where the parts of a chart lead: each series at each place, all of a place, all of a series.
 *
 * @param places what is asked for at each place, in the language of the search box
 * @param series what is asked for of each series, likewise
 * @param common what is asked for everywhere
 * @param rows how many rows there are of each series at each place
 * @param isSplit whether the series divide the rows of a place among them; else each stands for all of them
 */
record ChartGoals(List<String> places, List<String> series, String common, List<long[]> rows, boolean isSplit) {
    ChartGoals {
        places = List.copyOf(places);
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** Where a part leads; null if it has no rows. */
    @Nullable
    Goal of(ChartPoint point) {
        long count = count(point);
        if (count == 0) {
            return null;
        }
        String words = Stream.of(
                        point.place() == ChartPoint.ALL ? "" : places.get(point.place()),
                        point.series() == ChartPoint.ALL ? "" : series.get(point.series()),
                        common)
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new Goal.Search(words, count);
    }

    private long count(ChartPoint point) {
        if (point.series() != ChartPoint.ALL) {
            return count(rows.get(point.series()), point.place());
        }
        LongStream counts = rows.stream().mapToLong(each -> count(each, point.place()));
        return isSplit ? counts.sum() : counts.max().orElse(0);
    }

    private static long count(long[] rows, int place) {
        return place == ChartPoint.ALL ? LongStream.of(rows).sum() : rows[place];
    }

    /** Every goal that there is. */
    List<Goal> all() {
        var goals = new ArrayList<Goal>();
        for (int one = ChartPoint.ALL; one < series.size(); one++) {
            for (int place = ChartPoint.ALL; place < places.size(); place++) {
                Goal goal = of(new ChartPoint(one, place));
                if (goal != null) {
                    goals.add(goal);
                }
            }
        }
        return goals;
    }
}
