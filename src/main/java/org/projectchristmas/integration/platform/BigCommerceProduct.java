package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;

/** A product's page: JSON-LD, then {@code BCData}, then microdata, then what a visitor sees. */
final class BigCommerceProduct {
    private final VendorId vendor;
    private final ShopLinks links;

    BigCommerceProduct(VendorId vendor, ShopLinks links) {
        this.vendor = vendor;
        this.links = links;
    }

    Offer read(Document page) throws ParseProblem {
        var places = new BigCommercePlaces();
        StructuredData structured = StructuredData.of(page, places::notice);
        BigCommerceView view = places.view();
        var accounts = new ArrayList<ProductData>(4);
        structured.jsonLd().ifPresent(accounts::add);
        BcData.of(structured).ifPresent(accounts::add);
        structured.microdata().ifPresent(accounts::add);
        if (view != null) {
            accounts.add(view.data());
        }
        var ranking = new Ranking(accounts);
        String name = ranking.first("name", ProductData::name);
        if (name == null) {
            throw new ParseProblem(
                    vendor,
                    BigCommerceListing.address(page),
                    "a product (JSON-LD, microdata, or .productView with its h1)");
        }
        PriceTag price = ranking.price();
        Availability availability = ranking.availability();
        var facts = new BigCommerceFacts(structured, places.crumbs(), view, ranking);
        Description description = facts.description(name);
        var place = new Links(links.clean(BigCommerceListing.address(page)), image(page, view, ranking));
        String id = ranking.first(
                "id", account -> account.productId() == null ? null : BigCommerceIds.inValue(account.productId()));
        String left = price.kind() == PriceTag.Kind.NONE ? ranking.unreadPrice() : null;
        return new Offer(id, description, place, price, left, availability, ranking.sources());
    }

    private static @Nullable URI image(Document page, @Nullable BigCommerceView view, Ranking ranking) {
        URI told = ranking.first("image", account -> account.image() == null ? null : absolute(page, account.image()));
        if (told != null || view == null || view.image() == null) {
            return told;
        }
        ranking.note("image", "dom");
        return view.image();
    }

    private static @Nullable URI absolute(Document page, String image) {
        return ShopLinks.uri(StringUtil.resolve(page.baseUri(), image.strip()));
    }
}
