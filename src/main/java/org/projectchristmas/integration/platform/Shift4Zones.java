package org.projectchristmas.integration.platform;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Set<String> BESIDE_IDS = Set.of("header", "footer");
    /** Parts of ids and classes, in lower case without dashes, that mark what is beside the content. */
    private static final List<String> BESIDE = List.of(
            "related",
            "recent",
            "viewed",
            "bestsell",
            "topsell",
            "alsobought",
            "alsolike",
            "upsell",
            "crosssell",
            "sidebar",
            "sidecol",
            "leftbar",
            "rightbar",
            "leftnav",
            "rightnav",
            "topnav",
            "sidenav",
            "mainnav",
            "navbar",
            "navigation",
            "menu",
            "minicart",
            "wishlist",
            "waitlist",
            "waitinglist",
            "modal",
            "dialog",
            "popup",
            "lightbox");
    /** Such parts that other words can hold: "preview", "canvas", "unquestioned". */
    private static final Pattern BESIDE_ALONE =
            Pattern.compile("(?<!p)review|(?<![a-z])(?:nav|qa|qanda|questions?|answers?)(?![a-z])");

    private final IdentityHashMap<Element, Zone> known = new IdentityHashMap<>();
    private final Map<String, Optional<Zone>> byName = new HashMap<>();

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

    private @Nullable Zone own(Element element, String tag, Zone around) {
        return switch (tag) {
            case "nav", "aside", "footer" -> named(element) == Zone.CRUMBS ? Zone.CRUMBS : Zone.ASIDE;
            case "header" -> around == Zone.MAIN ? null : Zone.ASIDE;
            case "main" -> Zone.MAIN;
            default -> element.attributesSize() > 0 ? named(element) : null;
        };
    }

    private @Nullable Zone named(Element element) {
        if (element.attr("itemtype").endsWith("BreadcrumbList")) {
            return Zone.CRUMBS;
        }
        String id = element.id();
        String classes = element.className();
        if (id.isEmpty() && classes.isEmpty()) {
            return element.attr("role").equals("main") ? Zone.MAIN : null;
        }
        if (MAIN_IDS.contains(id) || element.attr("role").equals("main")) {
            return Zone.MAIN;
        }
        if (BESIDE_IDS.contains(id)) {
            return Zone.ASIDE;
        }
        Optional<Zone> zone = byName.computeIfAbsent(id + ' ' + classes, Shift4Zones::byName);
        // A card is never judged by its own names: "product-item has-reviews" is still a product.
        return zone.isEmpty() || (zone.get() == Zone.ASIDE && element.hasClass("product-item")) ? null : zone.get();
    }

    private static Optional<Zone> byName(String names) {
        String plain = plain(names);
        if (plain.contains("breadcrumb")) {
            return Optional.of(Zone.CRUMBS);
        }
        if (plain.contains("subcategoriesblock") || plain.contains("subcategoriesformat")) {
            return Optional.of(Zone.MAIN);
        }
        for (String each : BESIDE) {
            if (plain.contains(each)) {
                return Optional.of(Zone.ASIDE);
            }
        }
        return BESIDE_ALONE.matcher(plain).find() ? Optional.of(Zone.ASIDE) : Optional.empty();
    }

    private static String plain(String names) {
        var plain = new StringBuilder(names.length());
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c != '-' && c != '_') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }
}
