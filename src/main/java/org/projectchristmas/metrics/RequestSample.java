package org.projectchristmas.metrics;

import java.time.Duration;
import java.time.Instant;
import org.projectchristmas.common.VendorId;

/**
 * One request as it went.
 *
 * @param firstByte from sending to the first byte of the answer; equal to total if none came
 * @param total from sending to the last byte, or to the failure
 * @param bytes received, before decompression
 * @param outcome "200", "304", "404", or a failure's kind such as "TIMEOUT"
 */
public record RequestSample(
        VendorId vendor, Instant at, Duration firstByte, Duration total, long bytes, String outcome) {}
