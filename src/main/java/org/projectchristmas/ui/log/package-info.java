/** The log screen: what the program writes down about its work, as it writes it. */
@NullMarked
package org.projectchristmas.ui.log;

import org.jspecify.annotations.NullMarked;
