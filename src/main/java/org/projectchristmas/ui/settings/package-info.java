/** The settings as the window shows them: how it looks, how politely the shops are visited, and where things are kept. */
@NullMarked
package org.projectchristmas.ui.settings;

import org.jspecify.annotations.NullMarked;
