package org.projectchristmas.sample;

import java.time.Duration;

/**
 * What the sample shops are like.
 *
 * @param seed the same seed gives the same shops
 * @param scale the size of the catalogs: 1 for about 10,300, 6,700 and 8,000 products; from 0.01 to 1
 * @param pageSize products on a page of a listing that is not shown as a whole, from 1 to 200
 * @param latency what every answer waits at least, from none to one minute
 */
public record SampleSettings(long seed, double scale, int pageSize, Duration latency) {
    /** The whole catalogs, without delay. */
    public static final SampleSettings FULL = new SampleSettings(1973, 1, 100, Duration.ZERO);

    /** What counts where a config is silent. */
    public static final SampleSettings DEFAULT = FULL;

    /** A fiftieth of the catalogs, in listings of several pages. */
    public static final SampleSettings SMALL = new SampleSettings(1973, 0.02, 3, Duration.ZERO);

    public SampleSettings {
        if (!(scale >= 0.01 && scale <= 1)) {
            throw new IllegalArgumentException("scale must be from 0.01 to 1, but is " + scale);
        }
        if (pageSize < 1 || pageSize > 200) {
            throw new IllegalArgumentException("pageSize must be from 1 to 200, but is " + pageSize);
        }
        if (latency.isNegative() || latency.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("latency must be from PT0S to PT1M, but is " + latency);
        }
    }
}
