package org.projectchristmas.sync;

import java.net.URI;
import java.util.Optional;
import org.projectchristmas.common.VendorId;

/** What a refresh is to cover. */
public sealed interface RefreshScope {
    /** Every enabled shop. */
    record All() implements RefreshScope {}

    /** One shop. */
    record Vendor(VendorId vendor) implements RefreshScope {}

    /** One year, at one shop or at all. */
    record Year(Optional<VendorId> vendor, int year) implements RefreshScope {}

    /** One product page, whatever its age; the shop follows from the host if it is not given. */
    record Url(Optional<VendorId> vendor, URI url) implements RefreshScope {}
}
