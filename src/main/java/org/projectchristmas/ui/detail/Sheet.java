package org.projectchristmas.ui.detail;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.ui.changes.ChangeLine;
import org.projectchristmas.ui.control.Fact;
import org.projectchristmas.ui.control.Tone;

/**
 * Everything that the screen shows of a product, in words.
 *
 * @param byline year and shop
 * @param delisted says since when the shop no longer lists it; null while it does
 * @param changes every one that was recorded, the newest first
 * @param description null if the shop has none
 * @param descriptionNote where the description came from, and when; null if that is not known
 * @param openable whether the product's link may be opened
 */
record Sheet(
        Product product,
        String byline,
        Stock stock,
        @Nullable String delisted,
        Price price,
        List<Fact> facts,
        PriceCurve curve,
        Rivals rivals,
        List<ChangeLine> changes,
        @Nullable String description,
        @Nullable String descriptionNote,
        boolean openable) {
    Sheet {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    long id() {
        return product.id();
    }

    String name() {
        return product.description().name();
    }

    @Nullable
    URI picture() {
        return product.links().image();
    }

    @Nullable
    String sku() {
        return product.description().sku();
    }

    /** Whether it can be had. */
    record Stock(String text, Tone tone) {}

    /**
     * What it costs.
     *
     * @param regular the price before a sale; null without one
     * @param move how the price changed last; null if it never did
     */
    record Price(
            String text, @Nullable String regular, @Nullable String move, boolean dropped) {}

    /**
     * The same SKU at the other shops.
     *
     * @param note how far the offers lie apart and whether this one is the cheapest, or that no other shop has it
     */
    record Rivals(String note, List<Rival> all) {
        Rivals {
            all = List.copyOf(all);
        }
    }

    /**
     * One offer of another shop.
     *
     * @param condition in words; null if the shop says nothing
     */
    record Rival(
            long id,
            String shop,
            String name,
            @Nullable String condition,
            String price,
            Stock stock,
            boolean cheapest) {}
}
