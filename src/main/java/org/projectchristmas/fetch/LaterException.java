package org.projectchristmas.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.projectchristmas.common.VendorId;

/** A failure that comes with a time to try again: a shop's Retry-After, or the end of a pause. */
final class LaterException extends FetchException {
    private static final long serialVersionUID = 1L;
    private final Duration after;

    LaterException(VendorId vendor, URI url, Kind kind, int status, String message, Duration after) {
        super(vendor, url, kind, status, message, null);
        this.after = after;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(after);
    }
}
