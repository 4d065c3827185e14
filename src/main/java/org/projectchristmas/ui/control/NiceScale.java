package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * The axis of a chart: bounds and step that read well (1, 2 or 5 times a power of ten).
 *
 * @param low the lower bound, a multiple of the step
 * @param high the upper bound, above the lower one
 */
record NiceScale(double low, double high, double step) {
    /**
     * A scale that covers these values.
     *
     * @param steps about how many steps it may have, from 1
     */
    static NiceScale covering(double min, double max, int steps) {
        double span = max > min ? max - min : Math.max(1, Math.abs(max) * 0.2);
        double middle = (min + max) / 2;
        double bottom = max > min ? min : middle - span / 2;
        double top = max > min ? max : middle + span / 2;
        double step = niceStep(span / steps);
        double low = Math.floor(bottom / step) * step;
        double high = Math.ceil(top / step) * step;
        // A scale for what cannot be negative does not show that it could be.
        double floor = min >= 0 ? Math.max(0, low) : low;
        return new NiceScale(floor, high > floor ? high : floor + step, step);
    }

    private static double niceStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        double nice = digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10;
        return nice * power;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        int count = (int) Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Where a value lies, from 0 at the lower bound to 1 at the upper. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
