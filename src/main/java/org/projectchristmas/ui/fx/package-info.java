/** The glue to the toolkit: the one crossing to the JavaFX thread, views, texts, theme, icons and shortcuts. */
@NullMarked
package org.projectchristmas.ui.fx;

import org.jspecify.annotations.NullMarked;
