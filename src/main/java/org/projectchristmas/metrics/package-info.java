/** Live figures of the work: latency and time to first byte per vendor, counted without loss. */
@NullMarked
package org.projectchristmas.metrics;

import org.jspecify.annotations.NullMarked;
