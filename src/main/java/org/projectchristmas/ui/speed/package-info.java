/** How fast the window is on this machine, measured by itself while it is used. */
@NullMarked
package org.projectchristmas.ui.speed;

import org.jspecify.annotations.NullMarked;
