package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.text.UnreadPrice;

/** The price that a product page shows to a reader: a sale's before the usual one, of which an empty shell can stay. */
final class Shift4ShownPrice {
    private static final Evaluator SALE = new Evaluator.Class("saleprice");

    private final List<Element> prices = new ArrayList<>(2);
    private final List<Element> struck = new ArrayList<>(2);

    /** Takes an element of the id "price". */
    void take(Element element) {
        prices.add(element);
    }

    /** Takes an element that shows a price no longer asked. */
    void struck(Element element) {
        struck.add(element);
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
        for (Element each : struck) {
            if (shown.regular() == null) {
                shown = Shift4Price.onSale(shown, Shift4Price.struck(each, currency));
            }
        }
        return shown;
    }
}
