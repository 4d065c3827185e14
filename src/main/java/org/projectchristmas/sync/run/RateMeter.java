package org.projectchristmas.sync.run;

/** Counts what happens per second over the last ten. Guarded by its owner. */
final class RateMeter {
    private static final int WINDOW = 10;

    private final int[] counts = new int[WINDOW + 1];
    private final long[] seconds = new long[WINDOW + 1];
    private final long startMillis;

    RateMeter(long startMillis) {
        this.startMillis = startMillis;
    }

    void mark(long millis) {
        long second = millis / 1000;
        int slot = Math.floorMod(second, counts.length);
        if (seconds[slot] != second) {
            seconds[slot] = second;
            counts[slot] = 0;
        }
        counts[slot]++;
    }

    double perSecond(long millis) {
        long now = millis / 1000;
        int sum = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            if (seconds[slot] > now - counts.length && seconds[slot] <= now) {
                sum += counts[slot];
            }
        }
        // The oldest second is whole, the present one has only begun.
        double span = Math.min((millis - startMillis) / 1000.0, WINDOW + millis % 1000 / 1000.0);
        return span < 0.1 ? 0 : sum / span;
    }
}
