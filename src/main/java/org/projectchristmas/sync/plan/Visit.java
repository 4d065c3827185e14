package org.projectchristmas.sync.plan;

import java.time.Instant;
import org.projectchristmas.common.VendorId;

/**
 * The circumstances under which a page was read.
 *
 * @param runId the refresh that reads it
 * @param runStart when that refresh began
 * @param at now, never before {@code runStart}
 */
public record Visit(VendorId vendor, long runId, Instant runStart, Instant at) {}
