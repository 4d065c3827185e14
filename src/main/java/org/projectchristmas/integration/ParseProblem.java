package org.projectchristmas.integration;

import java.net.URI;
import org.projectchristmas.common.VendorId;

/** A page that lacks what a page of its kind always has: the shop changed, or this is not the page that was asked for. */
public final class ParseProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final VendorId vendor;
    private final transient URI url;
    private final String expected;

    /** @param expected the landmark that is missing, such as "a product card (.product-item)" */
    public ParseProblem(VendorId vendor, URI url, String expected) {
        super("%s: %s does not have %s".formatted(vendor, url, expected));
        this.vendor = vendor;
        this.url = url;
        this.expected = expected;
    }

    public VendorId vendor() {
        return vendor;
    }

    public URI url() {
        return url;
    }

    public String expected() {
        return expected;
    }
}
