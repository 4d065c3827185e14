package org.projectchristmas.sync;

import java.net.URI;
import java.time.Instant;
import org.projectchristmas.common.VendorId;

/**
 * A page that could not be read.
 *
 * @param expected what it should have had
 */
public record ProblemPage(VendorId vendor, URI url, String expected, Instant at) {}
