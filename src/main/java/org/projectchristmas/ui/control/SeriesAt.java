package org.projectchristmas.ui.control;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds the series that is meant by a height at a place.
 *
 * @param y where a value is drawn, from the top
 */
record SeriesAt(List<ValueSeries> series, DoubleUnaryOperator y) {
    /** How far from a dot it is still meant, in pixels. */
    private static final double NEAR = 14;

    /** Of bars upon each other, the one at the height. */
    int bar(int place, double height) {
        double base = 0;
        for (int i = 0; i < series.size(); i++) {
            double top = base + series.get(i).at(place);
            double one = y.applyAsDouble(base);
            double other = y.applyAsDouble(top);
            if (top != base && height <= Math.max(one, other) && height >= Math.min(one, other)) {
                return i;
            }
            base = top;
        }
        return ChartPoint.ALL;
    }

    /** Of dots, the nearest one. */
    int dot(int place, double height) {
        int nearest = ChartPoint.ALL;
        double distance = NEAR;
        for (int i = 0; i < series.size(); i++) {
            Double value = series.get(i).values().get(place);
            if (value != null && Math.abs(y.applyAsDouble(value) - height) < distance) {
                nearest = i;
                distance = Math.abs(y.applyAsDouble(value) - height);
            }
        }
        return nearest;
    }
}
