/** The page of answers: what the whole catalog comes to, each answer a card that leads to its rows and can be copied. */
@NullMarked
package org.projectchristmas.ui.insight;

import org.jspecify.annotations.NullMarked;
