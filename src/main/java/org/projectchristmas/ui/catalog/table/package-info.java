/** What was found, in rows and columns. */
@NullMarked
package org.projectchristmas.ui.catalog.table;

import org.jspecify.annotations.NullMarked;
