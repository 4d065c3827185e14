/** The catalog on the screen: shelves, search, what was found and how it is laid out, status bar. */
@NullMarked
package org.projectchristmas.ui.catalog;

import org.jspecify.annotations.NullMarked;
