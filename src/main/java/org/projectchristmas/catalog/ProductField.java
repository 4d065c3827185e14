package org.projectchristmas.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;

/** The fields of a product that have a history, each by the name of its column and with its value as text. */
public enum ProductField {
    VENDOR_PRODUCT_ID,
    NAME,
    RELEASE_YEAR,
    SKU,
    BRAND,
    BOX_CONDITION,
    SERIES,
    SERIES_NUMBER,
    ARTIST,
    SIZE,
    DESCRIPTION,
    LINK,
    IMAGE,
    PRICE,
    CURRENCY,
    REGULAR_PRICE,
    AVAILABILITY,
    DELISTED_AT;

    private final String column = name().toLowerCase(Locale.ROOT);

    /** The name in the database, in files and on the command line. */
    public String column() {
        return column;
    }

    /** The field behind a {@link #column()}. */
    public static Optional<ProductField> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(each -> each.column.equals(column))
                .findFirst();
    }

    /** All names, in the order in which a person reads a product. */
    public static List<String> columns() {
        return Arrays.stream(values()).map(ProductField::column).toList();
    }

    /** As the history keeps it: an amount as a plain decimal, a time in UTC; null if nothing is known. */
    public @Nullable String value(Product product) {
        return switch (this) {
            case VENDOR_PRODUCT_ID -> product.key().productId();
            case NAME -> product.description().name();
            case RELEASE_YEAR -> text(product.description().releaseYear());
            case SKU -> product.description().sku();
            case BRAND -> product.description().brand();
            case BOX_CONDITION -> product.description().condition();
            case SERIES -> product.description().lore().series();
            case SERIES_NUMBER -> text(product.description().lore().seriesNumber());
            case ARTIST -> product.description().lore().artist();
            case SIZE -> product.description().lore().size();
            case DESCRIPTION -> product.description().lore().text();
            case LINK -> product.links().page().toString();
            case IMAGE -> text(product.links().image());
            case PRICE -> amount(product.offering().price().price());
            case CURRENCY -> currency(product.offering().price().price());
            case REGULAR_PRICE -> amount(product.offering().price().regular());
            case AVAILABILITY -> availability(product);
            case DELISTED_AT -> text(product.sighting().delistedAt());
        };
    }

    private static @Nullable String availability(Product product) {
        Availability availability = product.offering().availability();
        return availability == Availability.UNKNOWN ? null : availability.word();
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
