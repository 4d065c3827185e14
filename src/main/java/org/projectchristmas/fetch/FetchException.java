package org.projectchristmas.fetch;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/** A page that could not be had, after all retries. The message is one sentence with the URL. */
public sealed class FetchException extends Exception permits LaterException, RedirectException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** 404 or 410. */
        NOT_FOUND,
        /** robots.txt does not allow it. */
        FORBIDDEN,
        /** The URL is not on the shop's own host. */
        ELSEWHERE,
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
        /** The shop kept failing and is left alone for the time that {@link #retryAfter} tells. */
        PAUSED
    }

    private final String sentence;
    private final VendorId vendor;
    private final transient URI url;
    private final Kind kind;
    private final int status;

    /** @param status the HTTP status, 0 if there was none */
    public FetchException(VendorId vendor, URI url, Kind kind, int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        sentence = message;
        this.vendor = vendor;
        this.url = url;
        this.kind = kind;
        this.status = status;
    }

    @Override
    public String getMessage() {
        return sentence;
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

    /** How long to wait before asking is worth while; empty if nothing is known of that. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** Whether it may pass by itself, so that asking again makes sense. */
    final boolean mayPass() {
        return switch (kind) {
            case TIMEOUT, BROKEN, NETWORK -> true;
            case STATUS -> status == 408 || status == 429 || status >= 500;
            case NOT_FOUND, FORBIDDEN, ELSEWHERE, TOO_LARGE, REDIRECT, PAUSED -> false;
        };
    }

    /** Whether nobody was there to be asked, or this computer is offline. */
    final boolean isWithoutConnection() {
        return getCause() instanceof ConnectException || getCause() instanceof HttpConnectTimeoutException;
    }

    /** Whether the shop did not serve: what a shop in trouble, or one that wants us gone, does. */
    final boolean isRefusal() {
        return mayPass() || kind == Kind.STATUS;
    }
}
