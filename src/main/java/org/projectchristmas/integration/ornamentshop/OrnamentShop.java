package org.projectchristmas.integration.ornamentshop;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;
import org.projectchristmas.integration.platform.BigCommerce;

/** The Ornament Shop. Its years are numbered listings that the side bar links; its products have flat addresses. */
public final class OrnamentShop implements Integration {
    public static final VendorId VENDOR = new VendorId("ornament_shop_com");

    private final URI base;
    private final BigCommerce shop;

    /** @param base the shop's address, such as {@code https://www.ornament-shop.com/} */
    public OrnamentShop(URI base) {
        this.base = base;
        this.shop = new BigCommerce(VENDOR, base);
    }

    @Override
    public VendorId vendor() {
        return VENDOR;
    }

    @Override
    public URI yearIndex() {
        return base.resolve("/hallmark-ornaments-by-year.html");
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
