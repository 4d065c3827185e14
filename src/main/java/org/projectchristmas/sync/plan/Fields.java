package org.projectchristmas.sync.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.FieldChange;

/** The fields of a product whose changes are recorded, by the names of their columns. */
final class Fields {
    /** How much of a long text the history keeps: enough to see what changed in a description's beginning. */
    private static final int KEPT_CHARACTERS = 500;

    private static final List<Field> ALL = List.of(
            new Field("vendor_product_id", product -> product.key().productId()),
            new Field("name", product -> product.description().name()),
            new Field("release_year", product -> text(product.description().releaseYear())),
            new Field("sku", product -> product.description().sku()),
            new Field("brand", product -> product.description().brand()),
            new Field("box_condition", product -> product.description().condition()),
            new Field("series", product -> product.description().lore().series()),
            new Field(
                    "series_number",
                    product -> text(product.description().lore().seriesNumber())),
            new Field("artist", product -> product.description().lore().artist()),
            new Field("size", product -> product.description().lore().size()),
            new Field("description", product -> product.description().lore().text()),
            new Field("link", product -> product.links().page().toString()),
            new Field("image", product -> text(product.links().image())),
            new Field("price", product -> amount(product.offering().price().price())),
            new Field("currency", product -> currency(product.offering().price().price())),
            new Field(
                    "regular_price",
                    product -> amount(product.offering().price().regular())),
            new Field("availability", Fields::availability),
            new Field("delisted_at", product -> text(product.sighting().delistedAt())));

    private record Field(String column, Function<Product, @Nullable String> value) {}

    private Fields() {}

    /**
     * What changed from one state of a product to the next. As long as its own page was never read, a field that gets its first
     * value did not change: it was merely unknown.
     */
    static List<FieldChange> between(Product before, Product after, Visit visit) {
        boolean wasRead = before.sighting().lastSyncedAt() != null;
        var changes = new ArrayList<FieldChange>(0);
        for (Field field : ALL) {
            String old = field.value.apply(before);
            String now = field.value.apply(after);
            if (!Objects.equals(old, now) && (wasRead || old != null || field.column.equals("delisted_at"))) {
                changes.add(new FieldChange(
                        before.id(), field.column, clipped(old), clipped(now), visit.at(), visit.runId()));
            }
        }
        return changes;
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

    private static @Nullable String clipped(@Nullable String value) {
        return value == null || value.length() <= KEPT_CHARACTERS ? value : value.substring(0, KEPT_CHARACTERS);
    }
}
