/** Hooked on Ornaments at hookedonhallmark.com, a Shift4Shop shop. */
@NullMarked
package org.projectchristmas.integration.hookedonhallmark;

import org.jspecify.annotations.NullMarked;
