package org.projectchristmas.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a shop gave to ask "has it changed?" with.
 *
 * @param etag the ETag header as received
 * @param lastModified the Last-Modified header as received
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
