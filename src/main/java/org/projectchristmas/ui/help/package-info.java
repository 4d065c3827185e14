/** What the window tells about itself: its keys, its first steps, what it is made of, and how fast it is on this machine. */
@NullMarked
package org.projectchristmas.ui.help;

import org.jspecify.annotations.NullMarked;
