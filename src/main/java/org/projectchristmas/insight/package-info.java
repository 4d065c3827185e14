/**
 * Answers to what collectors ask of the whole catalog: how much there is of what, what it costs, what is rare, what moved. Answers only;
 * how they are drawn or written is for others.
 *
 * <p>What counts, unless an answer says otherwise: ornaments (hooks, books and stands would distort every figure) that their shop still
 * lists. Prices are those stated now, also of what is sold out; amounts of two currencies never meet. A price "from", which is the lowest
 * of several, is not what anything costs: it is in no average, spread or basket.
 */
@NullMarked
package org.projectchristmas.insight;

import org.jspecify.annotations.NullMarked;
