package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.text.UnreadPrice;

/** The price that a product page shows to a reader: a sale's before the usual one, of which an empty shell can stay. */
final class Shift4ShownPrice {
    private static final Evaluator SALE = new Evaluator.Class("saleprice");

    /** What holds more than prices: other products' among it, and texts in which an amount can be struck through. */
    private static final Evaluator MORE = QueryParser.parse(
            "form, section, main, body, :has(h1, [class*=description], [itemprop=description], a[href*=_p_])");

    /** How many elements around a price can be one block of prices: the cell, the row and the body of a table. */
    private static final int WIDEST = 3;

    private final List<Element> prices = new ArrayList<>(2);

    /** Takes an element of the id "price". */
    void take(Element element) {
        prices.add(element);
    }

    boolean isThere() {
        return !prices.isEmpty();
    }

    /** Whether the page says that its price is a reduced one. */
    boolean isSale() {
        return prices.stream().anyMatch(price -> price.hasClass("sale-price") || price.closest(SALE) != null);
    }

    /** @param unread is shown what stands there */
    PriceTag read(String currency, UnreadPrice unread) {
        PriceTag shown = PriceTag.NONE;
        for (Element price : prices) {
            Element sale = price.closest(SALE);
            PriceTag tag = Shift4Price.read(sale == null ? price : sale, currency, unread);
            boolean first = shown.equals(PriceTag.NONE) || (shown.price() == null && tag.price() != null);
            if (first || (sale != null && tag.price() != null)) {
                shown = tag;
            }
        }
        for (Element price : prices) {
            for (Element each : beside(price)) {
                if (shown.regular() == null && Shift4Price.isStruck(each)) {
                    shown = Shift4Price.onSale(shown, Shift4Price.struck(each, currency));
                }
            }
        }
        return shown;
    }

    /** What stands with a price: in the blocks around it that hold nothing else, a table's rows among them, and directly beside those. */
    private static List<Element> beside(Element price) {
        List<Element> all = new ArrayList<>();
        Element block = price.parent();
        for (int i = 0; i < WIDEST && block != null; i++) {
            boolean more = block.is(MORE);
            all.addAll(more ? block.children() : block.getAllElements());
            block = more ? null : block.parent();
        }
        return all;
    }
}
