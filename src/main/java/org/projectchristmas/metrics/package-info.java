/** Live figures of the work: latency and time to first byte per vendor, counted without loss, and kept for ever in ever coarser steps. */
@NullMarked
package org.projectchristmas.metrics;

import org.jspecify.annotations.NullMarked;
