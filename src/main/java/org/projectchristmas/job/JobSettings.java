package org.projectchristmas.job;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.projectchristmas.common.Bounds;
import org.projectchristmas.common.OpenKeys;

/**
 * How jobs are run.
 *
 * @param workers how many jobs this process runs at once, 1 to 64
 * @param keep how long jobs that have ended are kept, 1 to 3650 days
 * @param heartbeat how often a process says that it is alive, 1 second to 5 minutes; after four silent ones others take over its jobs
 * @param jitter scheduled runs start up to this much later, so that many that are due at once do not start at once; 0 to 1 hour
 * @param priorities by function or pattern, 0 first, at most 99; what is not here has its function's own
 */
public record JobSettings(
        int workers,
        Duration keep,
        Duration heartbeat,
        Duration jitter,
        @OpenKeys Map<String, Integer> priorities) {
    public static final JobSettings DEFAULT =
            new JobSettings(16, Duration.ofDays(90), Duration.ofSeconds(10), Duration.ofSeconds(20), Map.of());

    public JobSettings {
        Bounds.check("workers", workers, 1, 64);
        Bounds.check("keep", keep, Duration.ofDays(1), Duration.ofDays(3650));
        Bounds.check("heartbeat", heartbeat, Duration.ofSeconds(1), Duration.ofMinutes(5));
        Bounds.check("jitter", jitter, Duration.ZERO, Duration.ofHours(1));
        priorities = Collections.unmodifiableMap(new LinkedHashMap<>(priorities));
        priorities.forEach((pattern, priority) -> Bounds.check("priorities." + pattern, priority, 0, 99));
    }

    /** How long nobody else touches a job or a lane of a process that has fallen silent. */
    public Duration lease() {
        return heartbeat.multipliedBy(4);
    }
}
