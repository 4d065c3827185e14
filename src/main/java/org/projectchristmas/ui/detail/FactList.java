package org.projectchristmas.ui.detail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.BoxCondition;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.ui.control.Fact;

/** Lists the facts of one product that are known, each with where it came from. */
final class FactList {
    private final Product product;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private FactList(Product product, Words words) {
        this.product = product;
        this.words = words;
    }

    static List<Fact> of(Product product, Words words) {
        return new FactList(product, words).list();
    }

    private List<Fact> list() {
        Description description = product.description();
        add(
                "year",
                description.releaseYear() == null
                        ? null
                        : description.releaseYear().toString(),
                "release_year");
        add("sku", description.sku(), "sku");
        add("condition", condition(description.condition()), "condition");
        add("series", series(description.lore()), "series");
        add("artist", description.lore().artist(), "artist");
        add("size", description.lore().size(), "size");
        add("brand", description.brand(), "brand");
        if (!description.ornament()) {
            add("kind", words.text("detail.kind.other"), "ornament");
        }
        sightings(product.sighting());
        if (!product.key().isProvisional()) {
            add("productId", product.key().productId(), "product_id");
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

    private @Nullable String condition(@Nullable String code) {
        return code == null
                ? null
                : BoxCondition.ofCode(code)
                        .map(known -> words.text("detail.condition.known", known.meaning(), known.code()))
                        .orElse(code);
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

    /** @param source the field's name in the product's sources; null if the catalog itself knows it */
    private void add(String key, @Nullable String value, @Nullable String source) {
        if (value != null && !value.isBlank()) {
            String from = source == null ? null : product.sources().get(source);
            String hint = from == null ? null : words.text("detail.source", from);
            facts.add(new Fact(words.text("detail." + key), value, hint));
        }
    }
}
