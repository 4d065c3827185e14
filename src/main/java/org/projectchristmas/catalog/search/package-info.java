/** The catalog in memory, for answers as fast as a collector types. */
@NullMarked
package org.projectchristmas.catalog.search;

import org.jspecify.annotations.NullMarked;
