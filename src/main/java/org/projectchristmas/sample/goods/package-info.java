/** What the sample shops sell: invented ornaments, the shops' offers of them, and how those change from day to day. */
@NullMarked
package org.projectchristmas.sample.goods;

import org.jspecify.annotations.NullMarked;
