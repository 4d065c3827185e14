package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.UnreadPrice;

/**
 * What a product page asks. The script variable and the structured data hold one amount, which is the regular one in some
 * templates even while a sale is on; only what the page shows tells the two apart, or that the amount begins a range.
 */
final class Shift4OfferPrice {
    private final Shift4Page page;
    private final Shift4Facts facts;
    private final ProductData data;
    private final PriceTag structured;
    private final UnreadPrice shownPlaces = new UnreadPrice();

    /** @param data what the structured data say */
    Shift4OfferPrice(Shift4Page page, Shift4Facts facts, ProductData data) {
        this.page = page;
        this.facts = facts;
        this.data = data;
        structured = data.price();
    }

    /** What stands in place of the price, if {@link #read} found none and it cannot be read; else null. */
    @Nullable
    String unread() {
        Shift4Item item = page.item();
        return shownPlaces
                .see(item == null ? null : item.text("price"))
                .see(page.microdata.first("price"))
                .see(data.unreadPrice())
                .text();
    }

    PriceTag read() {
        String currency = facts.choose(
                Shift4Field.CURRENCY,
                structured.price() == null ? null : structured.price().currency(),
                List.of(),
                Shift4OfferPrice::code);
        PriceTag shown = page.price.read(currency == null ? Money.USD : currency, shownPlaces);
        String stated = currency != null
                ? currency
                : shown.price() != null ? shown.price().currency() : Money.USD;
        PriceTag said =
                facts.choose(Shift4Field.PRICE, structured.price() == null ? null : structured, List.of(), text -> {
                    PriceTag read = PriceText.read(text, stated);
                    return read.price() == null ? null : read;
                });
        if (said == null || said.price() == null) {
            PriceTag other = shown.equals(PriceTag.NONE) ? structured : shown;
            if (!other.equals(PriceTag.NONE)) {
                facts.chose("price", other.equals(shown) ? Shift4Facts.PAGE : JsonLd.SOURCE);
            }
            return other;
        }
        if (said.price().equals(shown.price())) {
            return shown;
        }
        boolean reduced = Shift4Price.isReduced(shown, said.price());
        if (reduced && (page.price.isSale() || said.price().equals(shown.regular()))) {
            facts.chose("price", Shift4Facts.PAGE);
            return shown.regular() == null ? Shift4Price.onSale(shown, said.price()) : shown;
        }
        return Shift4Price.onSale(said, shown.regular());
    }

    private static @Nullable String code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? code : null;
    }
}
