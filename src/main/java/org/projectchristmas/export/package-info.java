/** The way out of the catalog: products as CSV, for spreadsheets and scripts. */
@NullMarked
package org.projectchristmas.export;

import org.jspecify.annotations.NullMarked;
