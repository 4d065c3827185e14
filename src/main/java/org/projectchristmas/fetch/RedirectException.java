package org.projectchristmas.fetch;

import java.net.URI;
import org.projectchristmas.common.VendorId;

/** An answer that names another place. Not a failure until somebody refuses to follow it. */
final class RedirectException extends FetchException {
    private static final long serialVersionUID = 1L;
    private final String location;

    /** @param location the Location header as received */
    RedirectException(VendorId vendor, URI url, int status, String location) {
        super(vendor, url, Kind.REDIRECT, status, url + " redirects to " + location, null);
        this.location = location;
    }

    String location() {
        return location;
    }
}
