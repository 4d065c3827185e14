/** How jobs run: taking turns, keeping trees and lanes in order, and queueing what recurs. One core, whoever calls it and when. */
@NullMarked
package org.projectchristmas.job.run;

import org.jspecify.annotations.NullMarked;
