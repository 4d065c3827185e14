package org.projectchristmas.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * How one shop is visited.
 *
 * @param url the shop's base URL
 * @param gap the least time from one request to the next, zero or more
 * @param concurrency how many requests may be under way at once, 1 to 64
 */
public record ShopSettings(URI url, Duration gap, int concurrency) {}
