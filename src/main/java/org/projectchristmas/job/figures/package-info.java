/** What functions came to over time: how many, how they ended, and how long they waited, ran and took with their children. */
@NullMarked
package org.projectchristmas.job.figures;

import org.jspecify.annotations.NullMarked;
