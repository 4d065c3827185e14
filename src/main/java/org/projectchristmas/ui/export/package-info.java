/** The dialog that writes the catalog, or what the table shows of it, to a file. */
@NullMarked
package org.projectchristmas.ui.export;

import org.jspecify.annotations.NullMarked;
