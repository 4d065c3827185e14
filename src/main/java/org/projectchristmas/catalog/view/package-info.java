/** Views that the collector saved: what is looked for, and how it is laid out, under a name of the collector's own. */
@NullMarked
package org.projectchristmas.catalog.view;

import org.jspecify.annotations.NullMarked;
