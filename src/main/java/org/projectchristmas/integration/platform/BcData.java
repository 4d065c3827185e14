package org.projectchristmas.integration.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.SkuText;
import org.projectchristmas.integration.text.UnreadPrice;

/** The {@code BCData} object of a product page's script. Other pages have an empty one. */
final class BcData {
    private static final String SOURCE = "bcdata";

    private BcData() {}

    static Optional<ProductData> of(StructuredData page) {
        return page.assigned("BCData")
                .map(data -> data.path("product_attributes"))
                .filter(JsonNode::isObject)
                .map(BcData::data);
    }

    private static ProductData data(JsonNode attributes) {
        PriceTag price = price(attributes.path("price"));
        return new ProductData(
                SOURCE,
                null,
                SkuText.clean(TolerantJson.text(attributes.get("sku"))),
                null,
                null,
                null,
                null,
                price,
                price.equals(PriceTag.NONE) ? unread(attributes.path("price")) : null,
                availability(attributes));
    }

    private static PriceTag price(JsonNode price) {
        JsonNode range = price.path("price_range");
        PriceTag low = amount(range.path("min"));
        PriceTag high = amount(range.path("max"));
        if (low.price() != null && high.price() != null && low.price().compareTo(high.price()) < 0) {
            return new PriceTag(PriceTag.Kind.FROM, low.price(), null);
        }
        PriceTag now = amount(price);
        Money before = taxed(price, "non_sale_price_without_tax", "non_sale_price_with_tax")
                .price();
        boolean sale = now.price() != null && before != null && before.compareTo(now.price()) > 0;
        return sale ? new PriceTag(now.kind(), now.price(), before) : now;
    }

    private static @Nullable String unread(JsonNode price) {
        var unread = new UnreadPrice();
        for (String tax : new String[] {"without_tax", "with_tax"}) {
            unread.see(TolerantJson.text(price.path(tax).get("value")));
            unread.see(TolerantJson.text(price.path(tax).get("formatted")));
        }
        return unread.text();
    }

    private static PriceTag amount(JsonNode price) {
        return taxed(price, "without_tax", "with_tax");
    }

    private static PriceTag taxed(JsonNode price, String without, String with) {
        PriceTag tag = one(price.path(without));
        return tag.kind() == PriceTag.Kind.NONE ? one(price.path(with)) : tag;
    }

    private static PriceTag one(JsonNode amount) {
        String currency = text(amount.get("currency"), Money.USD);
        PriceTag value = PriceText.read(TolerantJson.text(amount.get("value")), currency);
        return value.kind() == PriceTag.Kind.NONE
                ? PriceText.read(TolerantJson.text(amount.get("formatted")), currency)
                : value;
    }

    /** What is in stock can still be held back, as before its release or where its price must be asked for: then the shop says why, or nothing. */
    private static Availability availability(JsonNode attributes) {
        Availability flag = said(attributes, "instock");
        Availability stock = flag == Availability.UNKNOWN ? said(attributes, "stock") : flag;
        boolean heldBack = said(attributes, "purchasable") == Availability.UNAVAILABLE;
        return stock == Availability.AVAILABLE && heldBack ? said(attributes, "purchasing_message") : stock;
    }

    private static Availability said(JsonNode attributes, String field) {
        return AvailabilityText.read(TolerantJson.text(attributes.get(field)));
    }

    private static String text(@Nullable JsonNode node, String fallback) {
        String text = TolerantJson.text(node);
        return text == null ? fallback : text;
    }
}
