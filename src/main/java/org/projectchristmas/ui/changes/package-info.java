/** What changed since when: every recorded change as a line, with counts over it and filters beside them. */
@NullMarked
package org.projectchristmas.ui.changes;

import org.jspecify.annotations.NullMarked;
