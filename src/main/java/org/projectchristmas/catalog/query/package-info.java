/** The language of the search box: words, fields, ranges, {@code or}, {@code -} and brackets, read into a tree and written back. */
@NullMarked
package org.projectchristmas.catalog.query;

import org.jspecify.annotations.NullMarked;
