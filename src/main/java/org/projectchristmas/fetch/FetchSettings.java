package org.projectchristmas.fetch;

import java.time.Duration;
import java.util.regex.Pattern;
import org.projectchristmas.common.Bounds;

/**
 * How the program behaves on the network, whatever the shop.
 *
 * @param userAgent who asks: a product name, a slash, a version, and a comment that says where to read more
 * @param acceptLanguage the languages asked for, as in the HTTP header
 * @param maxSlowdown the longest rest, 0 to 10 minutes, that is added to a shop's gap when it struggles
 */
public record FetchSettings(
        String userAgent,
        String acceptLanguage,
        Timeouts timeouts,
        Limits limits,
        Retries retries,
        Breaker breaker,
        Robots robots,
        Duration maxSlowdown) {
    private static final Pattern AGENT = Pattern.compile("[A-Za-z_-]{1,40}/[\\x20-\\x7e]{1,200}");
    private static final Pattern HEADER = Pattern.compile("[\\x20-\\x7e]{1,200}");
    private static final Duration HOUR = Duration.ofHours(1);

    public static final FetchSettings DEFAULT = new FetchSettings(
            "ProjectChristmas/0.1 (+https://github.com/project-christmas; a collector's catalog)",
            "en-US,en;q=0.8",
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(60)),
            new Limits(10 * 1024 * 1024, 5),
            new Retries(4, 2, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(2)),
            new Breaker(25, Duration.ofMinutes(1), Duration.ofMinutes(10)),
            new Robots(Duration.ofDays(1), Duration.ofMinutes(5), Duration.ofMinutes(5)),
            Duration.ofSeconds(10));

    public FetchSettings {
        if (!AGENT.matcher(userAgent).matches()) {
            throw new IllegalArgumentException(
                    "userAgent must be a name, a slash and a version, such as Example/1.0, but is " + userAgent);
        }
        if (!HEADER.matcher(acceptLanguage).matches()) {
            throw new IllegalArgumentException(
                    "acceptLanguage must be languages such as en-US,en;q=0.8, but is " + acceptLanguage);
        }
        Bounds.check("maxSlowdown", maxSlowdown, Duration.ZERO, Duration.ofMinutes(10));
    }

    /** The product name in {@link #userAgent}: what a robots.txt calls the program by. */
    String agentName() {
        return userAgent.substring(0, userAgent.indexOf('/'));
    }

    /** The same with another size limit and no second attempt. */
    FetchSettings once(int bodyBytes) {
        var single = new Retries(0, 0, retries.backoff, retries.maxBackoff, retries.maxRetryAfter);
        return new FetchSettings(
                userAgent,
                acceptLanguage,
                timeouts,
                new Limits(bodyBytes, limits.redirects),
                single,
                breaker,
                robots,
                maxSlowdown);
    }

    /**
     * When an attempt is given up; each 10 ms to 1 hour.
     *
     * @param connect from asking for a connection to having it
     * @param stall without a single byte
     * @param total from sending to the last byte
     */
    public record Timeouts(Duration connect, Duration stall, Duration total) {
        private static final Duration LEAST = Duration.ofMillis(10);

        public Timeouts {
            Bounds.check("connect", connect, LEAST, HOUR);
            Bounds.check("stall", stall, LEAST, HOUR);
            Bounds.check("total", total, LEAST, HOUR);
        }
    }

    /**
     * What is the most of an answer.
     *
     * @param bodyBytes of a body, before and after decompression: 1 KiB to 256 MiB
     * @param redirects followed within the shop, 0 to 20
     */
    public record Limits(int bodyBytes, int redirects) {
        public Limits {
            Bounds.check("bodyBytes", bodyBytes, 1024, 256 * 1024 * 1024);
            Bounds.check("redirects", redirects, 0, 20);
        }
    }

    /**
     * How often a page is asked for again after a failure that may pass.
     *
     * @param times further attempts after the first, 0 to 20
     * @param afterTimeout the same after a timeout, which costs more patience, 0 to 20
     * @param backoff the wait before the second attempt, doubled for each further one; up to 1 hour
     * @param maxBackoff the longest such wait; up to 1 hour
     * @param maxRetryAfter the longest wait that a shop may ask for; up to 1 day
     */
    public record Retries(int times, int afterTimeout, Duration backoff, Duration maxBackoff, Duration maxRetryAfter) {
        public Retries {
            Bounds.check("times", times, 0, 20);
            Bounds.check("afterTimeout", afterTimeout, 0, 20);
            Bounds.check("backoff", backoff, Duration.ZERO, HOUR);
            Bounds.check("maxBackoff", maxBackoff, Duration.ZERO, HOUR);
            Bounds.check("maxRetryAfter", maxRetryAfter, Duration.ZERO, Duration.ofDays(1));
        }
    }

    /**
     * When a failing shop is left alone.
     *
     * @param failures attempts that failed in a row, 1 to 1,000
     * @param pause how long it is left alone the first time, doubled each time the trial after it fails; up to 1 day
     * @param maxPause the longest pause; up to 1 day
     */
    public record Breaker(int failures, Duration pause, Duration maxPause) {
        public Breaker {
            Bounds.check("failures", failures, 1, 1000);
            Bounds.check("pause", pause, Duration.ZERO, Duration.ofDays(1));
            Bounds.check("maxPause", maxPause, Duration.ZERO, Duration.ofDays(1));
        }
    }

    /**
     * How a shop's robots.txt is treated.
     *
     * @param maxAge how long it is believed before it is read again, 1 minute to 30 days
     * @param retryAfter how long a shop whose rules cannot be read is left alone, up to 1 day
     * @param maxCrawlDelay the longest Crawl-delay that is honoured, up to 1 hour
     */
    public record Robots(Duration maxAge, Duration retryAfter, Duration maxCrawlDelay) {
        public Robots {
            Bounds.check("maxAge", maxAge, Duration.ofMinutes(1), Duration.ofDays(30));
            Bounds.check("retryAfter", retryAfter, Duration.ZERO, Duration.ofDays(1));
            Bounds.check("maxCrawlDelay", maxCrawlDelay, Duration.ZERO, HOUR);
        }
    }
}
