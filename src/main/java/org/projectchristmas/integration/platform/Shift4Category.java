package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;

/** The parts of a category page that its generations have in common, gathered in one walk. */
final class Shift4Category implements NodeVisitor {
    private static final Evaluator SPECIALS = new Evaluator.Id("featureBlock");

    final Shift4Zones zones = new Shift4Zones();
    final Shift4Links links;
    /** Every link with an address, also those of menus. */
    final List<Element> anchors = new ArrayList<>();

    final List<Element> cards = new ArrayList<>();
    final List<Element> pagings = new ArrayList<>();
    final List<Element> subcategories = new ArrayList<>();
    final List<Element> counts = new ArrayList<>();
    private boolean category;

    Shift4Category(Document page, Shift4Links links) {
        this.links = links;
        page.traverse(this);
        // Judged by what is around it: a paging block may itself be a nav element.
        pagings.removeIf(block -> block.parent() != null && zones.of(block.parent()) == Shift4Zones.Zone.ASIDE);
        cards.removeIf(card -> !zones.isContent(card));
        if (cards.stream().anyMatch(card -> isMain(card) && !isSpecial(card))) {
            cards.removeIf(card -> !isMain(card));
        }
    }

    /** Whether a card is one of the category's specials, which its listing can repeat. */
    static boolean isSpecial(Element card) {
        return card.closest(SPECIALS) != null;
    }

    /** Whether the page has what only a category's page has. */
    boolean isCategory() {
        return category;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            anchors.add(element);
        }
        String classes = element.className();
        if (!classes.isEmpty()) {
            classified(element, classes.toLowerCase(Locale.ROOT));
        }
        switch (element.id()) {
            case "category", "itemsBlock", "productCategoryBlock" -> category = true;
            case "subcategoriesBlock" -> subcategories.add(element);
            default -> {}
        }
    }

    private void classified(Element element, String classes) {
        if (classes.contains("product")) {
            if (element.hasClass("product-item")) {
                cards.add(element);
            } else if (element.hasClass("product-count") || element.hasClass("products-header")) {
                counts.add(element);
                category = true;
            }
        } else if (classes.contains("paging")) {
            if (element.hasClass("paging")) {
                pagings.add(element);
                category = true;
            }
        } else if (classes.contains("categories")) {
            if (isSubcategories(element)) {
                subcategories.add(element);
                category = true;
            }
        } else if (element.hasClass("titles")) {
            counts.add(element);
            category |= element.normalName().equals("h2");
        } else if (element.hasClass("page_headers")) {
            category = true;
        }
    }

    private boolean isMain(Element card) {
        return zones.of(card) == Shift4Zones.Zone.MAIN;
    }

    private static boolean isSubcategories(Element element) {
        return element.hasClass("subcategories_block")
                || element.hasClass("sub-categories-format")
                || element.hasClass("sub-categories")
                || element.hasClass("subcategories");
    }
}
