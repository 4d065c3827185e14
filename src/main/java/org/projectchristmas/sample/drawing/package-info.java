/** Draws the product pictures of the sample shops. */
@NullMarked
package org.projectchristmas.sample.drawing;

import org.jspecify.annotations.NullMarked;
