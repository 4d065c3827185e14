/** Benchmarks: figures that a person reads, never a test that a noisy machine can fail. */
@NullMarked
package org.projectchristmas.bench;

import org.jspecify.annotations.NullMarked;
