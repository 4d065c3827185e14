package org.projectchristmas.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/** A page that could not be had, after all retries. The message is one sentence with the URL. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** 404 or 410. */
        NOT_FOUND,
        /** robots.txt does not allow it. */
        FORBIDDEN,
        /** Any other status that is not an answer; 429 and 5xx after the last retry. */
        STATUS,
        /** The body is larger than the limit. */
        TOO_LARGE,
        /** No answer, or no complete body, in time. */
        TIMEOUT,
        /** The body ended early, or cannot be decoded. */
        BROKEN,
        /** A redirect to another shop, or too many. */
        REDIRECT,
        /** No connection. */
        NETWORK,
        /** The shop kept failing and is left alone for a while. */
        PAUSED
    }

    private final VendorId vendor;
    private final transient URI url;
    private final Kind kind;
    private final int status;

    /** @param status the HTTP status, 0 if there was none */
    public FetchException(VendorId vendor, URI url, Kind kind, int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.vendor = vendor;
        this.url = url;
        this.kind = kind;
        this.status = status;
    }

    public VendorId vendor() {
        return vendor;
    }

    public URI url() {
        return url;
    }

    public Kind kind() {
        return kind;
    }

    public int status() {
        return status;
    }
}
