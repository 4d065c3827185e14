package org.projectchristmas.ui.detail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.FieldChange;

/** Tells where each field of a product came from, when it was last read, and when it last changed. */
final class Origins {
    /** What the page readers call some fields in a product's sources, where that is not the column's name. */
    private static final Map<ProductField, List<String>> READERS_NAMES = Map.of(
            ProductField.BOX_CONDITION, List.of("condition"),
            ProductField.RELEASE_YEAR, List.of("releaseYear"),
            ProductField.SERIES_NUMBER, List.of("seriesNumber"),
            ProductField.VENDOR_PRODUCT_ID, List.of("id", "productId"));

    private static final Duration RECENT = Duration.ofDays(180);
    private static final String LISTING = "card";
    private static final String BY_HAND = "by hand";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("json-ld", "detail.from.json-ld"),
            Map.entry("microdata", "detail.from.microdata"),
            Map.entry("_3d_item", "detail.from.system"),
            Map.entry("bcdata", "detail.from.system"),
            Map.entry("dom", "detail.from.page"),
            Map.entry("page", "detail.from.page"),
            Map.entry(LISTING, "detail.from.listing"),
            Map.entry("name", "detail.from.name"),
            Map.entry("description", "detail.from.description"),
            Map.entry("sku", "detail.from.sku"),
            Map.entry("breadcrumb", "detail.from.breadcrumb"),
            Map.entry(BY_HAND, "detail.from.hand"));

    private final Product product;
    private final Map<String, Instant> changed = new HashMap<>();
    private final Instant now;
    private final Words words;

    /** @param changes oldest first */
    Origins(Product product, List<FieldChange> changes, Instant now, Words words) {
        this.now = now;
        this.product = product;
        this.words = words;
        for (FieldChange change : changes) {
            changed.put(change.field(), change.at());
        }
    }

    /** A few words, such as "product page · changed Nov 17", the time in one line; null if nothing is known. */
    @Nullable
    String note(ProductField field) {
        String source = source(field);
        Instant at = changed.get(field.column());
        String day = at != null
                ? words.text("detail.when.changed", day(at))
                : read(source)
                        .map(read -> words.text("detail.when.read", day(read)))
                        .orElse("");
        day = Words.inOneLine(day);
        if (source == null) {
            return at == null ? null : day;
        }
        String from = words.text(key(source).orElse("detail.from.other"), source);
        return day.isEmpty() ? from : words.text("detail.origin", from, day);
    }

    /** Short, since it stands beside every field: the year is told of what is long ago. */
    private String day(Instant at) {
        return Duration.between(at, now).compareTo(RECENT) < 0
                ? words.formats().day(at)
                : words.formats().date(at);
    }

    /** The same in full: both times, and what the reader of the page calls the place. */
    @Nullable
    String hint(ProductField field) {
        String source = source(field);
        if (source == null) {
            return null;
        }
        var hint = new StringBuilder(words.text("detail.source", source));
        read(source)
                .ifPresent(at -> hint.append("\n")
                        .append(words.text(
                                "detail.when.lastRead", words.formats().dateTime(at))));
        Instant at = changed.get(field.column());
        if (at != null) {
            hint.append("\n")
                    .append(words.text(
                            "detail.when.lastChanged", words.formats().dateTime(at)));
        }
        return hint.toString();
    }

    private @Nullable String source(ProductField field) {
        String said = product.sources().get(field.column());
        return said != null
                ? said
                : READERS_NAMES.getOrDefault(field, List.of()).stream()
                        .map(product.sources()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** When that source was read last; empty if nobody reads it, or never did. */
    private Optional<Instant> read(@Nullable String source) {
        if (source == null || source.startsWith(BY_HAND)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                source.equals(LISTING)
                        ? product.sighting().lastSeenAt()
                        : product.sighting().lastSyncedAt());
    }

    private static Optional<String> key(String source) {
        return Optional.ofNullable(NAMES.get(source.startsWith(BY_HAND) ? BY_HAND : source));
    }
}
