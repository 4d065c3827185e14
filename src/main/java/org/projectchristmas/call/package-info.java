/** Everything that can be asked of the system by name, as methods of Java. */
@NullMarked
package org.projectchristmas.call;

import org.jspecify.annotations.NullMarked;
