/** Controls that know no feature: charts, pills, grids and pictures that load by themselves. */
@NullMarked
package org.projectchristmas.ui.control;

import org.jspecify.annotations.NullMarked;
