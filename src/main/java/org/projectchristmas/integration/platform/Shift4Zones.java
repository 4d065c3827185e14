package org.projectchristmas.integration.platform;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a page an element stands in. The nearest ancestor that says something decides, so that a block of related
 * products inside the main part is not taken for its content, nor the main part inside a wrapper named after its side bar for a
 * side bar.
 */
final class Shift4Zones {
    /** A part of a page. */
    enum Zone {
        /** Nothing says what it is: content, where the theme has other names. */
        OPEN,
        MAIN,
        /** Menus, side bars, related and recently viewed products, reviews, dialogs. */
        ASIDE,
        CRUMBS
    }

    private static final Set<String> MAIN_IDS = Set.of(
            "itemsBlock",
            "featureBlock",
            "productCategoryBlock",
            "subcategoriesBlock",
            "category",
            "listing",
            "listing0",
            "add");
    private static final Pattern CRUMBS = Pattern.compile("(?i)bread-?crumb");
    private static final Pattern MAIN =
            Pattern.compile("(?:^|\\s)(?:subcategories_block|sub-categories-format)(?:\\s|$)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)related|recent|viewed|(?:best|top)[-_]?sell|also[-_]?(?:bought|like)"
                    + "|(?:up|cross)[-_]?sell|side[-_]?bar|menu|navigation|(?:^|[\\s_-]|left|right|top|side|main)nav(?:bar)?(?:[\\s_-]|$)"
                    + "|wait(?:ing)?[-_]?list|modal|dialog|popup|lightbox|(?<!p)review|(?:^|[\\s_-])(?:qa|q-and-a|questions?|answers?)(?:[\\s_-]|$)");

    private final IdentityHashMap<Element, Zone> known = new IdentityHashMap<>();

    Zone of(Element element) {
        Zone zone = known.get(element);
        if (zone == null) {
            zone = decide(element);
            known.put(element, zone);
        }
        return zone;
    }

    boolean isContent(Element element) {
        Zone zone = of(element);
        return zone == Zone.OPEN || zone == Zone.MAIN;
    }

    private Zone decide(Element element) {
        Element parent = element.parent();
        String tag = element.normalName();
        if (parent == null || tag.equals("body") || tag.equals("html")) {
            return Zone.OPEN;
        }
        Zone around = of(parent);
        Zone own = own(element, tag, around);
        return own == null ? around : own;
    }

    private static @Nullable Zone own(Element element, String tag, Zone around) {
        return switch (tag) {
            case "nav", "aside", "footer" -> CRUMBS.matcher(names(element)).find() ? Zone.CRUMBS : Zone.ASIDE;
            case "header" -> around == Zone.MAIN ? null : Zone.ASIDE;
            case "main" -> Zone.MAIN;
            default -> element.attributesSize() > 0 ? named(element) : null;
        };
    }

    private static @Nullable Zone named(Element element) {
        String names = names(element);
        if (CRUMBS.matcher(names).find() || element.attr("itemtype").endsWith("BreadcrumbList")) {
            return Zone.CRUMBS;
        }
        if (MAIN_IDS.contains(element.id())
                || MAIN.matcher(names).find()
                || element.attr("role").equals("main")) {
            return Zone.MAIN;
        }
        // A card is never judged by its own names: "product-item has-reviews" is still a product.
        return !element.hasClass("product-item") && ASIDE.matcher(names).find() ? Zone.ASIDE : null;
    }

    private static String names(Element element) {
        return element.id() + ' ' + element.className();
    }
}
