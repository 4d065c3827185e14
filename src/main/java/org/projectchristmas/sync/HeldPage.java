package org.projectchristmas.sync;

import java.net.URI;
import java.time.Instant;
import org.projectchristmas.common.VendorId;

/**
 * A page whose changes were too many to be believed without a person.
 *
 * @param reason what it would have changed, one sentence
 */
public record HeldPage(long id, VendorId vendor, int year, URI url, String reason, Instant at) {}
