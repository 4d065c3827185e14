/** The Ornament Shop, ornament-shop.com. */
@NullMarked
package org.projectchristmas.integration.ornamentshop;

import org.jspecify.annotations.NullMarked;
