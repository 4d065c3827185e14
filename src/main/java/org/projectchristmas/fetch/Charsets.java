package org.projectchristmas.fetch;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the charset of a page. */
final class Charsets {
    private Charsets() {}

    static String decode(byte[] body, @Nullable String contentType) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
