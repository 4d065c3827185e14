/** The one way to the network: a chain of decorators that is polite, bounded and honest about who it is. */
@NullMarked
package org.projectchristmas.fetch;

import org.jspecify.annotations.NullMarked;
