/** What the window tells about itself: its keys, its first steps, and what it is made of. */
@NullMarked
package org.projectchristmas.ui.help;

import org.jspecify.annotations.NullMarked;
