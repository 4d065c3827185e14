package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.ListedProduct;

/** The products of a listing page, each once: the category's specials can repeat what the listing shows. */
final class Shift4Cards {
    private static final Evaluator CARD = new Evaluator.Class("product-item");
    private static final Evaluator SPECIALS = new Evaluator.Id("featureBlock");

    private final Map<String, ListedProduct> products = new LinkedHashMap<>();
    private final Shift4Zones zones;
    private final Shift4Links links;
    private boolean regular;
    private boolean unreadable;

    Shift4Cards(Document page, Shift4Zones zones, Shift4Links links) {
        this.zones = zones;
        this.links = links;
        for (Element element : page.getElementsByClass("product-item")) {
            if (zones.isContent(element)) {
                readCard(element);
            }
        }
        if (!regular) {
            Shift4LooseCards.read(looseAnchors(page), links).forEach(parts -> add(new Shift4Card(parts, links).read()));
        }
    }

    List<ListedProduct> products() {
        return List.copyOf(products.values());
    }

    /** Whether a card shows a product's name, but neither a link nor an id. */
    boolean unreadable() {
        return unreadable;
    }

    private void readCard(Element element) {
        var card = new Shift4Card(List.of(element), links);
        ListedProduct product = card.read();
        unreadable |= product == null && card.hasName();
        if (product != null) {
            regular |= element.closest(SPECIALS) == null;
            add(product);
        }
    }

    private void add(@Nullable ListedProduct product) {
        if (product != null) {
            products.putIfAbsent(product.productId(), product);
        }
    }

    private List<Element> looseAnchors(Document page) {
        List<Element> anchors = new ArrayList<>();
        for (Element link : page.getElementsByTag("a")) {
            if (zones.isContent(link) && link.closest(CARD) == null) {
                anchors.add(link);
            }
        }
        return anchors;
    }
}
