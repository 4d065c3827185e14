package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;

/** Reads the pages of one shop on the Shift4Shop (once 3dcart) platform, in every template generation that is known. */
public final class Shift4Shop {
    private final VendorId vendor;
    private final URI base;
    private final Shift4YearIndex years;

    /**
     * @param base the shop's address; links that leave it are not followed
     * @param datedPaths whether the shop's year pages carry the year at the start of their path; else the links' words tell it
     */
    public Shift4Shop(VendorId vendor, URI base, boolean datedPaths) {
        this.vendor = vendor;
        this.base = base;
        this.years = new Shift4YearIndex(datedPaths);
    }

    /**
     * The years of a page that links them, newest first.
     *
     * @throws ParseProblem if it links none
     */
    public List<YearLink> years(Document index) throws ParseProblem {
        List<YearLink> found = years.read(index, links(index));
        if (found.isEmpty()) {
            throw problem(index, "a link to a year (a.subcat, .sub-categories a, .subcategories a, .columns-5 a)");
        }
        return found;
    }

    /**
     * A category page.
     *
     * @throws ParseProblem if it has neither products nor subcategories nor says that it is empty
     */
    public ListingPage listing(Document page) throws ParseProblem {
        ListingPage listing = Shift4Listing.read(page, links(page));
        if (listing == null) {
            throw problem(
                    page,
                    "a product card with a name and a link (.product-item, a[href*=_p_]), nor subcategories, nor a count of 0");
        }
        return listing;
    }

    /**
     * A product's page.
     *
     * @throws ParseProblem if it is something else
     */
    public Offer product(Document page) throws ParseProblem {
        Offer offer = Shift4Offer.read(page, links(page));
        if (offer == null) {
            throw problem(
                    page,
                    "a product (_3d_item, microdata of a Product, or a heading with #price, #product_id or #availability)");
        }
        return offer;
    }

    /** The platform's id within a URL, or {@code url:} and the path of a custom URL. */
    public String productId(URI link) {
        String id = Shift4Ids.item(link);
        return id == null ? "url:" + link.getRawPath() : id;
    }

    /** A listing's URL, asking for all its products at once. */
    public YearLink whole(YearLink year) {
        return new YearLink(year.year(), Shift4Links.whole(year.url()));
    }

    /** The first page of a listing whose URL asks for all its products at once; null if it does not. */
    public @Nullable URI firstPage(URI listing) {
        return Shift4Links.isWhole(listing) ? Shift4Links.firstPage(listing) : null;
    }

    private ParseProblem problem(Document page, String expected) {
        return new ParseProblem(vendor, links(page).here(), expected);
    }

    private Shift4Links links(Document page) {
        return new Shift4Links(base, page);
    }
}
