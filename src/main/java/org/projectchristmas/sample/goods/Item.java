package org.projectchristmas.sample.goods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product of one shop, as far as it never changes.
 *
 * @param id the platform's number of the product
 * @param releaseYear the year its name begins with, or else of the listing that it is in
 * @param years the years whose listings show it, usually one
 * @param sku the SKU field as the shop fills it; may be empty or hold several numbers
 * @param condition the code of its box condition, null for a plain one
 * @param ornament null for an accessory
 * @param cents what it cost when the shop first listed it
 * @param path of its page, starting with a slash
 * @param image path of its picture, starting with a slash
 * @param style decides which of the shop's ways of writing a page it gets; not negative
 */
public record Item(
        Shop shop,
        int id,
        String name,
        int releaseYear,
        List<Integer> years,
        String sku,
        @Nullable String condition,
        @Nullable Ornament ornament,
        int cents,
        Pricing pricing,
        String path,
        String image,
        int style) {

    /** How a shop states a price. */
    public enum Pricing {
        FIXED,
        /** "$10.00 - $20.00". */
        RANGE,
        /** "Call for Pricing". */
        CALL,
        /** Something unreadable: empty, zero, "$NaN". */
        BROKEN,
        /** In Canadian dollars. */
        CANADIAN
    }

    public Item {
        years = List.copyOf(years);
    }

    public Motif motif() {
        return ornament == null ? Motif.GIFT : ornament.motif();
    }

    /** One of {@code choices} ways, independent for every {@code aspect}. */
    public int way(String aspect, int choices) {
        return Dice.of(style, aspect).below(choices);
    }

    /** What a page with a row for the condition says in it; null if the page has no such row. */
    public @Nullable String conditionRow() {
        if (shop != Shop.ORNAMENT_SHOP) {
            return null;
        }
        if (condition != null) {
            return "Used";
        }
        return way("condition", 3) == 0 ? "New" : null;
    }

    /** The series of which the shop tells on the product's page. */
    public Ornament.@Nullable SeriesPlace place() {
        return ornament == null ? null : ornament.place();
    }
}
