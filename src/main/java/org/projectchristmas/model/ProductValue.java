package org.projectchristmas.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;

/** A product as plain values, by the names that the export and the database have for them. */
final class ProductValue {
    private ProductValue() {}

    /** In the order in which a person reads a product; what is not known is null. */
    static Map<String, @Nullable Object> of(Product product) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        var description = product.description();
        var price = product.offering().price();
        value.put("id", product.id());
        value.put("vendor", product.key().vendor().value());
        value.put("vendor_product_id", product.key().productId());
        value.put("sku", description.sku());
        value.put("name", description.name());
        value.put("release_year", description.releaseYear());
        value.put("price", amount(price.price()));
        value.put("currency", currency(price.price()));
        value.put("regular_price", amount(price.regular()));
        value.put("availability", product.offering().availability().word());
        value.put("box_condition", description.condition());
        value.put("brand", description.brand());
        value.put("link", product.links().page().toString());
        value.put("last_seen_at", product.sighting().lastSeenAt().toString());
        return value;
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }
}
