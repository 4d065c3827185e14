/** Values and small seams that every room shares: money, ids, live values, time and cancellation. */
@NullMarked
package org.projectchristmas.common;

import org.jspecify.annotations.NullMarked;
