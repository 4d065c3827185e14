package org.projectchristmas.ui.detail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.ui.control.Fact;

/** Lists the facts of one product that are known, each with where it came from. */
final class FactList {
    private final Product product;
    private final Origins origins;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private FactList(Product product, Origins origins, Words words) {
        this.product = product;
        this.origins = origins;
        this.words = words;
    }

    static List<Fact> of(Product product, Origins origins, Words words) {
        return new FactList(product, origins, words).list();
    }

    private List<Fact> list() {
        Description description = product.description();
        add("name", description.name(), ProductField.NAME);
        Integer year = description.releaseYear();
        add("year", year == null ? null : year.toString(), ProductField.RELEASE_YEAR);
        add("sku", description.sku(), ProductField.SKU);
        add("price", words.price(product.offering().price()), ProductField.PRICE);
        add("stock", words.stock(product.offering().availability()).text(), ProductField.AVAILABILITY);
        add("condition", words.condition(description.condition()), ProductField.BOX_CONDITION);
        add("series", series(description.lore()), ProductField.SERIES);
        add("artist", description.lore().artist(), ProductField.ARTIST);
        add("size", description.lore().size(), ProductField.SIZE);
        add("brand", description.brand(), ProductField.BRAND);
        if (!description.ornament()) {
            add("kind", words.text("detail.kind.other"), null);
        }
        sightings(product.sighting());
        if (!product.key().isProvisional()) {
            add("productId", product.key().productId(), ProductField.VENDOR_PRODUCT_ID);
        }
        return facts;
    }

    private void sightings(Sighting sighting) {
        add("firstSeen", date(sighting.createdAt()), null);
        add("lastSeen", date(sighting.lastSeenAt()), null);
        Instant read = sighting.lastSyncedAt();
        add("detailsRead", read == null ? words.text("detail.detailsRead.never") : date(read), null);
        Instant delisted = sighting.delistedAt();
        add(
                "listed",
                delisted == null
                        ? words.text("detail.listed.yes")
                        : words.text("detail.delisted", words.formats().date(delisted)),
                null);
    }

    private @Nullable String series(Description.Lore lore) {
        String series = lore.series();
        Integer number = lore.seriesNumber();
        if (series == null) {
            return number == null ? null : words.text("detail.series.number", number.toString());
        }
        return number == null ? series : words.text("detail.series.numbered", series, number.toString());
    }

    private String date(Instant instant) {
        return words.formats().dateTime(instant);
    }

    /** @param field the field that it is; null if the catalog itself knows it */
    private void add(String key, @Nullable String value, @Nullable ProductField field) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(
                    words.text("detail." + key),
                    value,
                    field == null ? null : origins.note(field),
                    field == null ? null : origins.hint(field)));
        }
    }
}
