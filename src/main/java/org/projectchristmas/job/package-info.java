/**
 * Functions by dotted name, hooks around them, and jobs that survive: who may ask for what, what is queued, and how it ended. Knows
 * nothing of shops, pages or databases.
 */
@NullMarked
package org.projectchristmas.job;

import org.jspecify.annotations.NullMarked;
