/** The work of a refresh: shops side by side, each in its own lane, listings first, then product pages; resumed where it broke off. */
@NullMarked
package org.projectchristmas.sync.run;

import org.jspecify.annotations.NullMarked;
