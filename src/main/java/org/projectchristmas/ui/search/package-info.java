/** Help with searching: how a query can go on, what is wrong with it, and the facets beside it. */
@NullMarked
package org.projectchristmas.ui.search;

import org.jspecify.annotations.NullMarked;
