/** Makes a tree of a page's markup: jsoup's tree, sooner where the markup is regular. */
@NullMarked
package org.projectchristmas.integration.html;

import org.jspecify.annotations.NullMarked;
