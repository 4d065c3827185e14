package org.projectchristmas.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.projectchristmas.common.VendorId;

/** A failure that comes with a time to try again: a shop's Retry-After, or the end of a pause. */
final class LaterException extends FetchException {
    private static final long serialVersionUID = 1L;
    /** How the sentence about a shop that no connection leads to begins. */
    static final String AWAY = "The shop cannot be reached, or this computer is offline";

    private final Duration after;

    LaterException(VendorId vendor, URI url, Kind kind, int status, String message, Duration after) {
        super(vendor, url, kind, status, message, null);
        this.after = after;
    }

    /**
     * A shop is left alone for a while, which is no failure of the page that was wanted.
     *
     * @param reason begins the sentence; what it comes from follows
     * @param status of what it comes from, 0 if there was none
     */
    static LaterException paused(FetchRequest request, String reason, String cause, int status, Duration after) {
        String message = "%s; %s was not asked for (%s)".formatted(reason, request.url(), cause);
        return new LaterException(request.vendor(), request.url(), Kind.PAUSED, status, message, after);
    }

    /** Nobody can be asked at all, which is no failure of the page that was wanted either. */
    static LaterException away(FetchRequest request, FetchException cause, Duration after) {
        String message = "%s (%s)".formatted(AWAY, cause.getMessage());
        return new LaterException(request.vendor(), request.url(), Kind.PAUSED, 0, message, after);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(after);
    }
}
