package org.projectchristmas.ui.control;

/**
 * What of a {@link ValueChart} is meant.
 *
 * @param series counted from 0, or {@link #ALL} for all of them at the place
 * @param place counted from the left, or {@link #ALL} for all places of the series
 */
public record ChartPoint(int series, int place) {
    public static final int ALL = -1;

    /** None of it. */
    static final ChartPoint NONE = new ChartPoint(ALL, ALL);

    /** All that stands at a place. */
    static ChartPoint at(int place) {
        return new ChartPoint(ALL, place);
    }

    boolean isNone() {
        return series == ALL && place == ALL;
    }
}
