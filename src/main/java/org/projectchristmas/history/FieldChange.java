package org.projectchristmas.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of one product that changed.
 *
 * @param field the column's name
 * @param runId the refresh that noticed it
 */
public record FieldChange(
        long productId,
        String field,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        long runId) {}
