/** What was found, as cards with pictures. */
@NullMarked
package org.projectchristmas.ui.catalog.grid;

import org.jspecify.annotations.NullMarked;
