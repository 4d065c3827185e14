package org.projectchristmas.ui.fx;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** How a test of screens waits: for what it wants to see, not for a time. */
public final class Patience {
    private static final int SECONDS = 15;

    private Patience() {}

    /** Returns as soon as it is so; the test fails if it does not come to that. */
    public static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
    }
}
