/** How a product is told on the screen: what rows and cards are made of. */
@NullMarked
package org.projectchristmas.ui.catalog.cell;

import org.jspecify.annotations.NullMarked;
