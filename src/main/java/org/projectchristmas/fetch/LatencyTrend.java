package org.projectchristmas.fetch;

import java.time.Duration;

/**
 * Whether a shop has become slower than it usually is: a quick and a slow moving average of its answers' times. Not safe for
 * threads by itself.
 */
final class LatencyTrend {
    private static final double QUICK = 0.2;
    private static final double SLOW = 0.005;
    /** How many times its usual time, and how much more in milliseconds, an answer must take to count as a strain. */
    private static final double STRAIN = 4;

    private static final double NOTICEABLE = 1000;

    private double recent = -1;
    private double usual;

    /** Takes in one answer's time, and tells whether the latest ones are out of the usual. */
    boolean isStrained(Duration took) {
        double millis = took.toNanos() / 1e6;
        if (recent < 0) {
            recent = millis;
            usual = millis;
        }
        recent += QUICK * (millis - recent);
        usual += SLOW * (millis - usual);
        return recent > STRAIN * usual && recent > usual + NOTICEABLE;
    }

    Duration recent() {
        return Duration.ofMillis(Math.max(0, Math.round(recent)));
    }
}
