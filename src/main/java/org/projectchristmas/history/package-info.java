/** What changed, when, and in which run: price points and field changes. Append-only. */
@NullMarked
package org.projectchristmas.history;

import org.jspecify.annotations.NullMarked;
