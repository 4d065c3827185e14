/** What the shops offer now: products, their prices and stock, and the port through which they are read. */
@NullMarked
package org.projectchristmas.catalog;

import org.jspecify.annotations.NullMarked;
