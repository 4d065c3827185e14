package org.projectchristmas.picture;

import java.time.Duration;
import org.projectchristmas.common.Bounds;
import org.projectchristmas.fetch.PictureVisits;

/**
 * How pictures are fetched and kept.
 *
 * @param cacheBytes how much of the disk they may take, 0 to 1 TiB; 0 keeps none
 * @param retryAfter how long a picture that could not be had is not asked for again, up to 1 day
 * @param maxSide the widest and highest picture that is believed, in pixels, 16 to 32,768
 * @param visits how shops are asked for them
 */
public record PictureSettings(long cacheBytes, Duration retryAfter, int maxSide, PictureVisits visits) {
    public static final PictureSettings DEFAULT =
            new PictureSettings(500L * 1024 * 1024, Duration.ofMinutes(10), 6000, PictureVisits.DEFAULT);

    public PictureSettings {
        Bounds.check("cacheBytes", cacheBytes, 0, 1L << 40);
        Bounds.check("retryAfter", retryAfter, Duration.ZERO, Duration.ofDays(1));
        Bounds.check("maxSide", maxSide, 16, 32_768);
    }
}
