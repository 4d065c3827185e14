package org.projectchristmas.sync.run;

/**
 * A year whose listing was read.
 *
 * @param isComplete whether all of it was seen, so that a product that was not seen is no longer listed
 * @param isGone whether there is no such listing any more
 * @param hidden how many products it counts beyond those that were seen, though nothing failed
 */
record YearReading(ListedYear listed, boolean isComplete, boolean isGone, int hidden) {}
