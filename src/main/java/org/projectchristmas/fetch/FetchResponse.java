package org.projectchristmas.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a shop answered: 200 with a whole body, or 304 without one. Everything else is a {@link FetchException}.
 *
 * @param url where the body came from, after redirects
 * @param status 200 or 304
 * @param body decoded from gzip, at most the configured size; empty for 304
 * @param contentType the Content-Type header, null if there was none
 */
public record FetchResponse(
        URI url, int status, byte[] body, @Nullable String contentType, Validators validators) {
    public boolean notModified() {
        return status == 304;
    }

    /** The body as text: charset from the header, a byte order mark, a meta element, else UTF-8 if it is valid, else windows-1252. */
    public String text() {
        return Charsets.decode(body, contentType);
    }
}
