package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.ListedProduct;

/** The products of a listing page, each once: the category's specials can repeat what the listing shows. */
final class Shift4Cards {
    private static final Evaluator CARD = new Evaluator.Class("product-item");

    private final Map<String, ListedProduct> products = new LinkedHashMap<>();
    private final Map<URI, String> keysByLink = new HashMap<>();
    private final Shift4Links links;
    private boolean regular;
    private int unreadable;

    Shift4Cards(Shift4Category category) {
        this.links = category.links;
        category.cards.forEach(this::readCard);
        if (!regular) {
            Shift4LooseCards.read(looseAnchors(category), links)
                    .forEach(parts -> add(new Shift4Card(parts, links, true).read()));
        }
    }

    List<ListedProduct> products() {
        return List.copyOf(products.values());
    }

    /** How many cards show a product's name, but neither a link nor an id. */
    int unreadable() {
        return unreadable;
    }

    private void readCard(Element element) {
        var card = new Shift4Card(List.of(element), links, false);
        ListedProduct product = card.read();
        if (product == null) {
            unreadable += card.hasName() ? 1 : 0;
        } else {
            regular |= !Shift4Category.isSpecial(element);
            add(product);
        }
    }

    private void add(@Nullable ListedProduct product) {
        if (product == null) {
            return;
        }
        // A card that shows no id is the same product as one that does, if both lead to one page.
        String twin = keysByLink.putIfAbsent(product.link(), product.productId());
        boolean known = twin != null && (isPath(twin) || isPath(product.productId()));
        if (known && isPath(twin) && !isPath(product.productId())) {
            products.remove(twin);
            keysByLink.put(product.link(), product.productId());
        } else if (known) {
            return;
        }
        products.putIfAbsent(product.productId(), product);
    }

    private static boolean isPath(String productId) {
        return productId.startsWith("url:");
    }

    private static List<Element> looseAnchors(Shift4Category category) {
        return category.anchors.stream()
                .filter(link -> category.zones.isContent(link) && link.closest(CARD) == null)
                .toList();
    }
}
