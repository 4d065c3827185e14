/** The desktop's own services, reached by its own programs. */
@NullMarked
package org.projectchristmas.desktop;

import org.jspecify.annotations.NullMarked;
