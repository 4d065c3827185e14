/** Where the program begins, and the one place that knows which implementation stands behind a port. */
@NullMarked
package org.projectchristmas.bootstrap;

import org.jspecify.annotations.NullMarked;
