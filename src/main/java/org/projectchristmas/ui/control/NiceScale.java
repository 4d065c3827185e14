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
    /** By so much of a step a bound may be off, since cents have no exact place among binary fractions. */
    private static final double TINY = 1e-6;

    /**
     * A scale that covers these values.
     *
     * @param steps about how many steps it may have, from 1
     */
    static NiceScale covering(double min, double max, int steps) {
        return covering(min, max, steps, 0);
    }

    /**
     * A scale that covers these values and names only what there can be.
     *
     * @param least what two values differ by at least, such as a cent; 0 if by anything
     */
    static NiceScale covering(double min, double max, int steps, double least) {
        double span = max > min ? max - min : Math.max(1, Math.abs(max) * 0.2);
        double middle = (min + max) / 2;
        double bottom = max > min ? min : middle - span / 2;
        double top = max > min ? max : middle + span / 2;
        double step = Math.max(least, niceStep(span / steps));
        double low = Math.floor(bottom / step + TINY) * step;
        double high = Math.ceil(top / step - TINY) * step;
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
