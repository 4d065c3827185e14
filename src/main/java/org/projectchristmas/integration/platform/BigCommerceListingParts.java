package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a category page, picked up in one walk that leaves out menus, carousels and dialogs.
 *
 * @param cards those of the listing; all of the page if its listing is not marked
 * @param next links that claim to lead to the next page, the most telling first
 * @param numbered the links of the pager, whatever page they lead to
 * @param saysEmpty whether the page says that there are no products
 */
record BigCommerceListingParts(
        List<Element> cards, List<Element> next, List<Element> numbered, boolean hasContainer, boolean saysEmpty) {

    static BigCommerceListingParts of(Document page) {
        var walk = new Walk();
        page.body().filter(walk);
        for (Element link : page.head().children()) {
            if (link.normalName().equals("link") && Walk.saysNext(link)) {
                walk.next.add(link);
            }
        }
        boolean contained = walk.container != null;
        return new BigCommerceListingParts(
                contained ? walk.inside : walk.outside, walk.next, walk.numbered, contained, walk.saysEmpty);
    }

    private static final class Walk implements NodeFilter {
        private static final Set<String> NEXT = Set.of("pagination-item--next", "pagination-link--next");
        private static final Set<String> RELATION = Set.of("next");
        private static final Set<String> NUMBERED = Set.of("pagination-item", "pagination-link");
        private static final String CONTAINER = "product-listing-container";
        /** The platform's sentence in older themes, which do not mark it otherwise. */
        private static final String NOTE = "there are no products listed under this category";

        private static final int MOST_CARDS = 2_000;

        private final List<Element> inside = new ArrayList<>();
        private final List<Element> outside = new ArrayList<>();
        private final List<Element> next = new ArrayList<>(2);
        private final List<Element> numbered = new ArrayList<>();
        private @Nullable Element container;
        private boolean isInside;
        private boolean saysEmpty;

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                saysEmpty |= isInside && node instanceof TextNode text && isNote(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (container == null && element.attr("id").equals(CONTAINER)) {
                container = element;
                isInside = true;
                return FilterResult.CONTINUE;
            }
            if (BigCommerceZones.isCard(element)) {
                List<Element> cards = isInside ? inside : outside;
                if (cards.size() < MOST_CARDS) {
                    cards.add(element);
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (depth > 0 && BigCommerceZones.isOutsideListing(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            saysEmpty |= element.hasAttr("data-no-products-notification");
            if (element.normalName().equals("a") && element.hasAttr("href")) {
                link(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (isInside && node.equals(container)) {
                isInside = false;
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isNote(String text) {
            return text.toLowerCase(Locale.ROOT).contains(NOTE);
        }

        private void link(Element link) {
            if (isOf(link, NEXT) || saysNext(link)) {
                next.add(link);
            } else if (isOf(link, NUMBERED)) {
                numbered.add(link);
            }
        }

        /** By one of the words of its relation. */
        private static boolean saysNext(Element link) {
            return Classes.any(link.attr("rel").toLowerCase(Locale.ROOT), RELATION);
        }

        private static boolean isOf(Element link, Set<String> classes) {
            Element parent = link.parent();
            return Classes.any(link, classes) || (parent != null && Classes.any(parent, classes));
        }
    }
}
