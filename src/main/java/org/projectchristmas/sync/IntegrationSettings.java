package org.projectchristmas.sync;

import java.net.URI;
import java.time.Duration;
import org.projectchristmas.fetch.ShopSettings;

/**
 * One shop's settings.
 *
 * @param enabled whether refreshes visit it
 * @param url its base URL
 * @param gap the least time between two requests, 0 to 1 hour
 * @param concurrency how many requests at once, 1 to 64
 * @param schedule when it is visited by itself
 */
public record IntegrationSettings(boolean enabled, URI url, Duration gap, int concurrency, VisitSchedules schedule) {
    public IntegrationSettings {
        // The fetching room knows what it can work with.
        var _ = new ShopSettings(url, gap, concurrency);
    }

    /** What the fetching room needs of it. */
    public ShopSettings shop() {
        return new ShopSettings(url, gap, concurrency);
    }
}
