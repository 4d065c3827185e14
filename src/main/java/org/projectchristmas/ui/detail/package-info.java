/** Everything known about one product, beside the table. */
@NullMarked
package org.projectchristmas.ui.detail;

import org.jspecify.annotations.NullMarked;
