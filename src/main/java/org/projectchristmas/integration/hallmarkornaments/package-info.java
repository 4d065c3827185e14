/** The Ornament Factory at hallmarkornaments.com, a Shift4Shop shop. */
@NullMarked
package org.projectchristmas.integration.hallmarkornaments;

import org.jspecify.annotations.NullMarked;
