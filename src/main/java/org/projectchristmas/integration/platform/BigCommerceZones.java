package org.projectchristmas.integration.platform;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of a page that speak of other products than those it is about. */
final class BigCommerceZones {
    private static final Set<String> CARDS = Set.of("card", "listItem");
    private static final Set<String> BESIDE_LISTING =
            Set.of("productCarousel", "modal", "page-sidebar", "previewCart", "blog");
    private static final Set<String> BESIDE_PRODUCT = Set.of(
            "card",
            "listItem",
            "productCarousel",
            "productGrid",
            "productList",
            "modal",
            "productReviews",
            "productReview",
            "previewCart",
            "relatedProducts",
            "related-products");
    private static final Set<String> IDS_BESIDE_PRODUCT =
            Set.of("tab-related", "tab-similar", "tab-reviews", "product-reviews");

    private BigCommerceZones() {}

    static boolean isCard(Element element) {
        return Classes.any(element, CARDS);
    }

    /** Menus, carousels and dialogs around a listing. */
    static boolean isOutsideListing(Element element) {
        return switch (element.normalName()) {
            case "aside", "header", "footer", "script", "style", "template", "noscript" -> true;
            case "nav" -> !element.hasClass("pagination");
            default -> Classes.any(element, BESIDE_LISTING) || Visible.isHidden(element);
        };
    }

    /** Related products, reviews, dialogs and menus within or beside a product's view. */
    static boolean isForeign(Element element) {
        return switch (element.normalName()) {
            case "aside", "header", "footer", "nav", "script", "style", "template", "noscript", "select", "svg" -> true;
            default -> Classes.any(element, BESIDE_PRODUCT) || IDS_BESIDE_PRODUCT.contains(element.attr("id"));
        };
    }
}
