/** The two sample shops on a Shift4Shop-like platform, in several generations of its pages. */
@NullMarked
package org.projectchristmas.sample.shift4;

import org.jspecify.annotations.NullMarked;
