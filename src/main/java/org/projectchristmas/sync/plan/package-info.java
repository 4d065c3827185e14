/** What a page means for the catalog, worked out without touching it: the new, the changed, the doubtful. Pure functions. */
@NullMarked
package org.projectchristmas.sync.plan;

import org.jspecify.annotations.NullMarked;
