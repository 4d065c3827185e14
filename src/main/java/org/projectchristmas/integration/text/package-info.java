/** What a shop's free text says: prices, names, SKUs, stock and descriptions, read without any page around them. */
@NullMarked
package org.projectchristmas.integration.text;

import org.jspecify.annotations.NullMarked;
