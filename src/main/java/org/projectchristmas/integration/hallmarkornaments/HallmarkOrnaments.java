package org.projectchristmas.integration.hallmarkornaments;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;
import org.projectchristmas.integration.platform.Shift4Shop;

/** The Ornament Factory. Its years are categories of their own, each of which can be seen whole. */
public final class HallmarkOrnaments implements Integration {
    public static final VendorId VENDOR = new VendorId("hallmark_ornaments_com");

    private final URI base;
    private final Shift4Shop shop;

    /** @param base the shop's address, such as {@code https://www.hallmarkornaments.com/} */
    public HallmarkOrnaments(URI base) {
        this.base = base;
        this.shop = new Shift4Shop(VENDOR, base, true);
    }

    @Override
    public VendorId vendor() {
        return VENDOR;
    }

    @Override
    public URI yearIndex() {
        return base.resolve("/Hallmark-Ornaments-By-Year_c_200.html");
    }

    @Override
    public List<YearLink> years(Document index) throws ParseProblem {
        return shop.years(index).stream().map(shop::whole).toList();
    }

    @Override
    public @Nullable URI firstPage(URI listing) {
        return shop.firstPage(listing);
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
