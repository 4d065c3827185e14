/** Past refreshes: how each went, what it found, how it compares with those before. */
@NullMarked
package org.projectchristmas.ui.runs;

import org.jspecify.annotations.NullMarked;
