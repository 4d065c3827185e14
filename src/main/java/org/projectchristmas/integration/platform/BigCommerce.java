package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;

/** A shop on BigCommerce with a theme of the Cornerstone family, of any year since 2020. */
public final class BigCommerce {
    private final BigCommerceYears years;
    private final BigCommerceListing listing;
    private final BigCommerceProduct product;

    /** @param base the shop's address */
    public BigCommerce(VendorId vendor, URI base) {
        var links = new ShopLinks(base);
        years = new BigCommerceYears(vendor, links);
        listing = new BigCommerceListing(vendor, links, years);
        product = new BigCommerceProduct(vendor, links);
    }

    /** The categories of the side bar whose path starts with a year, newest first. */
    public List<YearLink> years(Document page) throws ParseProblem {
        return years.read(page);
    }

    public ListingPage listing(Document page) throws ParseProblem {
        return listing.read(page);
    }

    public Offer product(Document page) throws ParseProblem {
        return product.read(page);
    }

    /** The id in a link to cart or wish list; product pages have flat paths without one. */
    public String productId(URI link) {
        return BigCommerceIds.of(link);
    }
}
