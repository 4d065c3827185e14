/** What changed, when, and on whose account: price points, field changes and calls. Append-only. */
@NullMarked
package org.projectchristmas.history;

import org.jspecify.annotations.NullMarked;
