/** The catalog on the screen: shelves, search, table and status bar. */
@NullMarked
package org.projectchristmas.ui.catalog;

import org.jspecify.annotations.NullMarked;
