package org.projectchristmas.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;

/** A product whose fields are being set one by one, as texts. Not safe for use by several threads. */
public final class ProductDraft {
    private final Product from;
    private final Map<String, String> sources;
    private Description said;
    private PriceTag price;
    private Availability availability;

    public ProductDraft(Product from) {
        this.from = from;
        said = from.description();
        price = from.offering().price();
        availability = from.offering().availability();
        sources = new HashMap<>(from.sources());
    }

    /** Whether a person may set the field; the others are the refresh's own. */
    public static boolean isSettable(ProductField field) {
        return switch (field) {
            case NAME,
                    RELEASE_YEAR,
                    SKU,
                    BRAND,
                    BOX_CONDITION,
                    SERIES,
                    SERIES_NUMBER,
                    ARTIST,
                    SIZE,
                    DESCRIPTION,
                    PRICE,
                    REGULAR_PRICE,
                    AVAILABILITY -> true;
            case VENDOR_PRODUCT_ID, LINK, IMAGE, CURRENCY, DELISTED_AT -> false;
        };
    }

    /**
     * Sets a field.
     *
     * @param value written as {@link ProductField#value} writes it; null for nothing. An amount is in the currency of the price
     *     before, else in dollars.
     * @throws IllegalArgumentException if the field is not settable, or that is no value of it
     */
    public void set(ProductField field, @Nullable String value) {
        var lore = said.lore();
        switch (field) {
            case NAME -> describe(required(value), said.releaseYear(), said.sku(), said.brand(), said.condition());
            case RELEASE_YEAR -> describe(said.name(), number(value), said.sku(), said.brand(), said.condition());
            case SKU -> describe(said.name(), said.releaseYear(), value, said.brand(), said.condition());
            case BRAND -> describe(said.name(), said.releaseYear(), said.sku(), value, said.condition());
            case BOX_CONDITION -> describe(said.name(), said.releaseYear(), said.sku(), said.brand(), value);
            case SERIES -> tell(value, lore.seriesNumber(), lore.artist(), lore.size(), lore.text());
            case SERIES_NUMBER -> tell(lore.series(), number(value), lore.artist(), lore.size(), lore.text());
            case ARTIST -> tell(lore.series(), lore.seriesNumber(), value, lore.size(), lore.text());
            case SIZE -> tell(lore.series(), lore.seriesNumber(), lore.artist(), value, lore.text());
            case DESCRIPTION -> tell(lore.series(), lore.seriesNumber(), lore.artist(), lore.size(), value);
            case PRICE ->
                price = value == null
                        ? PriceTag.NONE
                        : new PriceTag(PriceTag.Kind.FIXED, money(value), price.regular());
            case REGULAR_PRICE ->
                price = new PriceTag(price.kind(), price.price(), value == null ? null : money(value));
            case AVAILABILITY -> availability = value == null ? Availability.UNKNOWN : Availability.ofWord(value);
            case VENDOR_PRODUCT_ID, LINK, IMAGE, CURRENCY, DELISTED_AT ->
                throw new IllegalArgumentException(field.column() + " is not for setting");
        }
    }

    private void describe(
            String name,
            @Nullable Integer year,
            @Nullable String sku,
            @Nullable String brand,
            @Nullable String condition) {
        said = new Description(name, year, sku, brand, condition, said.ornament(), said.lore());
    }

    private void tell(
            @Nullable String series,
            @Nullable Integer number,
            @Nullable String artist,
            @Nullable String size,
            @Nullable String text) {
        var lore = new Description.Lore(series, number, artist, size, text);
        said = new Description(
                said.name(), said.releaseYear(), said.sku(), said.brand(), said.condition(), said.ornament(), lore);
    }

    private Money money(String amount) {
        Money known = price.price() == null ? price.regular() : price.price();
        return new Money(new BigDecimal(amount), known == null ? Money.USD : known.currency());
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("a product has a name");
        }
        return value;
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    /** Notes where a field comes from; null if that is no longer known. */
    public void source(String field, @Nullable String source) {
        if (source == null) {
            sources.remove(field);
        } else {
            sources.put(field, source);
        }
    }

    /** The product as it is from an instant on. */
    public Product toProduct(Instant at) {
        return toProduct(from.offering().next(price, availability, at).move());
    }

    /** The product as it is now, with this latest move of its price. */
    Product toProduct(@Nullable PriceMove move) {
        return new Product(
                from.id(),
                from.key(),
                said,
                from.links(),
                new Product.Offering(price, availability, move),
                from.sighting(),
                sources);
    }
}
