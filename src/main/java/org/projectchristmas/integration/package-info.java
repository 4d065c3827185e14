/** What the program asks of a shop's pages: the years, the listings of a year, one product. Pure parsing. */
@NullMarked
package org.projectchristmas.integration;

import org.jspecify.annotations.NullMarked;
