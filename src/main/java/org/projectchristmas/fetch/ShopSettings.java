package org.projectchristmas.fetch;

import java.net.URI;
import java.time.Duration;
import org.projectchristmas.common.Bounds;

/**
 * How one shop is visited.
 *
 * @param url the shop's base URL: http or https, with a host
 * @param gap the least time from the start of one request to the start of the next, 0 to 1 hour
 * @param concurrency how many requests may be under way at once, 1 to 64
 */
public record ShopSettings(URI url, Duration gap, int concurrency) {
    public ShopSettings {
        if (!ShopHost.isWeb(url)) {
            throw new IllegalArgumentException(
                    "url must be a shop's address such as https://www.example.com, but is " + url);
        }
        Bounds.check("gap", gap, Duration.ZERO, Duration.ofHours(1));
        Bounds.check("concurrency", concurrency, 1, 64);
    }
}
