package org.projectchristmas.sync.run;

import java.net.URI;

/**
 * A year whose listing was read.
 *
 * @param complete whether all of it was seen, so that a product that was not seen is no longer listed
 */
record YearReading(int year, URI url, boolean complete) {}
