package org.projectchristmas.sync.run;

import java.net.URI;

/**
 * A year whose listing is to be read.
 *
 * @param url its first page
 * @param isLinked false for one that was in the shop's index before and is not any more: its page may still be there, or be gone
 */
record ListedYear(int year, URI url, boolean isLinked) {}
