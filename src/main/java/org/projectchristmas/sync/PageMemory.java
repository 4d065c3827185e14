package org.projectchristmas.sync;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;

/**
 * What the catalog remembers of a listing page (or of the year index): enough to take it as read when the shop says that it has
 * not changed, or when a broken-off run is taken up again.
 *
 * @param url as requested
 * @param year the listing year, 0 for the year index
 * @param runId the run that visited it last
 * @param products the catalog's numbers of the products on it, each once
 */
public record PageMemory(
        VendorId vendor,
        String url,
        int year,
        long runId,
        Fate fate,
        Fingerprint fingerprint,
        List<Long> products,
        Onward onward) {

    /** What became of the page. */
    public enum Fate {
        /** Everything on it is in the catalog. */
        APPLIED,
        /** Its changes wait for a person; only the products that were known before are remembered. */
        HELD,
        /** The shop answered that there is no such page. */
        GONE
    }

    /**
     * By what the page is recognised.
     *
     * @param bodyHash SHA-256 of the body in hex; empty for a page that was not applied
     */
    public record Fingerprint(Validators validators, String bodyHash) {
        public static final Fingerprint NONE = new Fingerprint(Validators.NONE, "");
    }

    /**
     * Where the page leads: see {@link org.projectchristmas.integration.ListingPage}, whose fields these are.
     *
     * @param total how many products the listing has in all, where the page says so
     */
    public record Onward(
            @Nullable String wholeListing, @Nullable String next, List<String> subcategories, OptionalInt total) {
        public static final Onward NOWHERE = new Onward(null, null, List.of(), OptionalInt.empty());

        public Onward {
            subcategories = List.copyOf(subcategories);
        }
    }

    public PageMemory {
        products = List.copyOf(products);
    }

    /** The same memory, visited by another run. */
    public PageMemory visitedBy(long run) {
        return new PageMemory(vendor, url, year, run, fate, fingerprint, products, onward);
    }
}
