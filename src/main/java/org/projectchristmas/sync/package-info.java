/** The integrator: reads the shops, listings first, and applies what they say to the catalog, page by page. */
@NullMarked
package org.projectchristmas.sync;

import org.jspecify.annotations.NullMarked;
