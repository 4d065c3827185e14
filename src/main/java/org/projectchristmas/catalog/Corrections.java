package org.projectchristmas.catalog;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values that a person set in place of what a shop said. Such a value holds as long as the shop repeats itself; as soon as it says
 * something new, its word counts again, and that it does is a change like any other. So a correction neither vanishes with the next
 * refresh, nor hides for ever what the shop asks today.
 *
 * <p>Kept as the source of the field, together with what the shop had said.
 */
public final class Corrections {
    /** The source of a value that a person set where the shop had said nothing. */
    public static final String SOURCE = "by hand";

    private static final String SAID = SOURCE + ", the shop said ";

    private Corrections() {}

    /**
     * Sets fields of a product by hand; a value that is already there is set by nobody.
     *
     * @param values by field, null for nothing
     * @throws IllegalArgumentException as {@link ProductDraft#set}
     */
    public static ProductDraft of(Product before, Map<ProductField, @Nullable String> values) {
        var draft = new ProductDraft(before);
        values.forEach((field, value) -> {
            String old = field.value(before);
            draft.set(field, value);
            if (!Objects.equals(old, value)) {
                String source = before.sources().get(field.column());
                draft.source(field.column(), isByHand(source) ? source : source(old));
            }
        });
        return draft;
    }

    private static String source(@Nullable String said) {
        return said == null ? SOURCE : SAID + said;
    }

    /** Whether the field of a product was set by hand, and still holds. */
    public static boolean holds(Product product, ProductField field) {
        return isByHand(product.sources().get(field.column()));
    }

    private static boolean isByHand(@Nullable String source) {
        return source != null && source.startsWith(SOURCE);
    }

    /**
     * What a page makes of a product, with those values left as they were that were set by hand and of which the page says nothing
     * new.
     *
     * @param before as it is stored
     * @param after as the page would have it
     */
    public static Product keep(Product before, Product after) {
        if (before.sources().values().stream().noneMatch(Corrections::isByHand)) {
            return after;
        }
        var draft = new ProductDraft(after);
        PriceMove move = after.offering().move();
        for (ProductField field : ProductField.values()) {
            String source = before.sources().get(field.column());
            String says = field.value(after);
            String held = field.value(before);
            if (!isByHand(source)) {
                continue;
            }
            if (source(says).equals(source)) {
                draft.set(field, held);
                draft.source(field.column(), source);
                move = field == ProductField.PRICE ? before.offering().move() : move;
            } else if (!Objects.equals(says, held) && holds(after, field)) {
                // The page has no word for it where it had one: that is new as well.
                draft.source(field.column(), null);
            }
        }
        return draft.toProduct(move);
    }
}
