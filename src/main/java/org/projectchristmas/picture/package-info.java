/** Product pictures, kept on disk within a size limit. */
@NullMarked
package org.projectchristmas.picture;

import org.jspecify.annotations.NullMarked;
