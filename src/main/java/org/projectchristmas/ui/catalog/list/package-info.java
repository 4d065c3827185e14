/** What was found, as a list: how it is arranged, its groups, which of them are folded and which products are picked. */
@NullMarked
package org.projectchristmas.ui.catalog.list;

import org.jspecify.annotations.NullMarked;
