package org.projectchristmas.fetch;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.projectchristmas.common.Bounds;

/**
 * How pictures are fetched: from the shop's own host, and from the hosts that shops keep their pictures on.
 *
 * @param gap the least time from one picture to the next of a shop, up to 1 hour
 * @param concurrency how many of a shop's pictures at once, 1 to 64
 * @param maxBytes the largest picture, 1 KiB to 64 MiB
 * @param hosts the other hosts; each stands for its subdomains too
 */
public record PictureVisits(Duration gap, int concurrency, int maxBytes, List<String> hosts) {
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,9}");

    public static final PictureVisits DEFAULT = new PictureVisits(
            Duration.ofMillis(100),
            2,
            12 * 1024 * 1024,
            List.of("bigcommerce.com", "3dcart.net", "3dcartstores.com", "shift4shop.com"));

    public PictureVisits {
        Bounds.check("gap", gap, Duration.ZERO, Duration.ofHours(1));
        Bounds.check("concurrency", concurrency, 1, 64);
        Bounds.check("maxBytes", maxBytes, 1024, 64 * 1024 * 1024);
        hosts = List.copyOf(hosts);
        for (String host : hosts) {
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException(
                        "hosts must be host names in lower case such as cdn.example.com, but one is " + host);
            }
        }
    }
}
