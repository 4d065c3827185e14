package org.projectchristmas.fetch;

import java.net.URI;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;

/**
 * One thing to get from one shop.
 *
 * @param url absolute, on the shop's own host
 * @param validators makes the request conditional: a shop that knows them may answer {@link FetchResponse#notModified()}
 */
public record FetchRequest(VendorId vendor, URI url, Validators validators, Cancellation cancellation) {
    public static FetchRequest of(VendorId vendor, URI url, Cancellation cancellation) {
        return new FetchRequest(vendor, url, Validators.NONE, cancellation);
    }

    /** The same request at another place. */
    FetchRequest at(URI place) {
        return new FetchRequest(vendor, place, validators, cancellation);
    }
}
