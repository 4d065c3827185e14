/** The views that the collector saved, in the side bar. */
@NullMarked
package org.projectchristmas.ui.views;

import org.jspecify.annotations.NullMarked;
