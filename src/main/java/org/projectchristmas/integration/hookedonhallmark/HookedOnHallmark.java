package org.projectchristmas.integration.hookedonhallmark;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;
import org.projectchristmas.integration.platform.Shift4Shop;

/** Hooked on Ornaments. Its years have URLs of their own, and some are divided into subcategories. */
public final class HookedOnHallmark implements Integration {
    public static final VendorId VENDOR = new VendorId("hookedonhallmark_com");

    private final URI base;
    private final Shift4Shop shop;

    /** @param base the shop's address, such as {@code https://www.hookedonhallmark.com/} */
    public HookedOnHallmark(URI base) {
        this.base = base;
        this.shop = new Shift4Shop(VENDOR, base, false);
    }

    @Override
    public VendorId vendor() {
        return VENDOR;
    }

    @Override
    public URI yearIndex() {
        return base.resolve("/keepsake-hallmark-ornaments-by-year.html");
    }

    @Override
    public List<YearLink> years(Document index) throws ParseProblem {
        return shop.years(index);
    }

    @Override
    public ListingPage listing(Document page) throws ParseProblem {
        return shop.listing(page);
    }

    @Override
    public Offer product(Document page) throws ParseProblem {
        return shop.product(page);
    }

    @Override
    public String productId(URI link) {
        return shop.productId(link);
    }
}
