package org.projectchristmas.integration.platform;

import org.jspecify.annotations.Nullable;

/** A fact that several parts of a product page state, with the name that each gives it. */
enum Shift4Field {
    PRODUCT_ID("productId", "catalogid", "productID"),
    NAME("name", "name", "name"),
    SKU("sku", "id", "sku"),
    PRICE("price", "price", "price"),
    CURRENCY("currency", "currency", "priceCurrency"),
    AVAILABILITY("availability", "availability", "availability"),
    BRAND("brand", null, "brand");

    /** Under which its source is kept. */
    final String title;
    /** In the script variable; null if it never has it. */
    final @Nullable String key;
    /** In microdata. */
    final String property;

    Shift4Field(String title, @Nullable String key, String property) {
        this.title = title;
        this.key = key;
        this.property = property;
    }
}
