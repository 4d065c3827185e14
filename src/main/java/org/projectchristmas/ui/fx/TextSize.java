package org.projectchristmas.ui.fx;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large everything is drawn, in percent of the usual: 90 to 150 in steps of ten. */
public final class TextSize {
    public static final int USUAL = 100;
    public static final int SMALLEST = 90;
    public static final int LARGEST = 150;
    private static final int STEP = 10;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(USUAL);

    /** @param wanted any number; the nearest step is taken */
    public void set(int wanted) {
        percent.set(Math.round((float) Math.clamp(wanted, SMALLEST, LARGEST) / STEP) * STEP);
    }

    public void larger() {
        set(percent.get() + STEP);
    }

    public void smaller() {
        set(percent.get() - STEP);
    }

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** What lengths are to be multiplied with. */
    public double factor() {
        return percent.get() / 100.0;
    }
}
