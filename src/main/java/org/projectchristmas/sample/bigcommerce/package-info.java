/** The sample shop on a BigCommerce-like platform, in the pages of 2020 and of 2026. */
@NullMarked
package org.projectchristmas.sample.bigcommerce;

import org.jspecify.annotations.NullMarked;
