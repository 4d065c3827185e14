package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The products of a page without the platform's cards: whatever links to a product, with what stands around the link. The
 * surroundings of a product reach as far up the page as no other product's do.
 */
final class Shift4LooseCards {
    private static final String SHARED = "";
    private static final Set<String> OUTERMOST = Set.of("body", "main", "html");

    private final IdentityHashMap<Element, String> owners = new IdentityHashMap<>();
    private final Map<String, List<Element>> byProduct = new LinkedHashMap<>();
    private final Shift4Links links;

    private Shift4LooseCards(Shift4Links links) {
        this.links = links;
    }

    /** The parts of the page that belong to each product, in the page's order. */
    static List<List<Element>> read(Iterable<Element> anchors, Shift4Links links) {
        var cards = new Shift4LooseCards(links);
        anchors.forEach(cards::claim);
        return cards.byProduct.entrySet().stream()
                .map(entry -> cards.surroundings(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void claim(Element link) {
        String id = productOf(link);
        if (id == null) {
            return;
        }
        byProduct.computeIfAbsent(id, _ -> new ArrayList<>()).add(link);
        for (Element each = link; each != null; each = each.parent()) {
            String owner = owners.putIfAbsent(each, id);
            if (SHARED.equals(owner)) {
                return;
            }
            if (owner != null && !owner.equals(id)) {
                owners.put(each, SHARED);
            }
        }
    }

    private @Nullable String productOf(Element link) {
        URI target = links.own(link);
        if (target == null) {
            return null;
        }
        String path = target.getRawPath().toLowerCase(Locale.ROOT);
        return !path.endsWith(".asp") || path.endsWith("/product.asp") ? Shift4Ids.item(target) : null;
    }

    private List<Element> surroundings(String id, List<Element> links) {
        List<Element> parts = new ArrayList<>();
        for (Element link : links) {
            Element part = link;
            Element parent = part.parent();
            while (parent != null && id.equals(owners.get(parent)) && !isOutermost(parent)) {
                part = parent;
                parent = part.parent();
            }
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isOutermost(Element element) {
        return OUTERMOST.contains(element.normalName()) || element.id().equals("productCategoryBlock");
    }
}
