package org.projectchristmas.sync.plan;

import java.time.Instant;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Recording;

/**
 * The circumstances under which a page was read.
 *
 * @param runStart when the refresh that reads it began
 * @param at now, never before {@code runStart}
 */
public record Visit(VendorId vendor, Instant runStart, Instant at, Recording recording) {}
