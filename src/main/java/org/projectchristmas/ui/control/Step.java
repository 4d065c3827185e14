package org.projectchristmas.ui.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds from an instant until the next step.
 *
 * @param value null where there is none
 */
public record Step(Instant at, @Nullable Double value) {}
