package org.projectchristmas.metrics;

import java.time.Duration;
import org.projectchristmas.common.Bounds;

/**
 * How the figures of requests are kept.
 *
 * @param flush how often what was counted is written, while there is something to write: the most that a kill can lose; 1 second to
 *     5 minutes
 */
public record MetricsSettings(Duration flush) {
    public static final MetricsSettings DEFAULT = new MetricsSettings(Duration.ofSeconds(2));

    public MetricsSettings {
        Bounds.check("flush", flush, Duration.ofSeconds(1), Duration.ofMinutes(5));
    }
}
