package org.projectchristmas.integration.platform;

import org.jsoup.nodes.Element;

/** The parts of a page that speak of other products than those it is about. */
final class BigCommerceZones {
    private BigCommerceZones() {}

    static boolean isCard(Element element) {
        return element.hasClass("card") || element.hasClass("listItem");
    }

    /** Menus, carousels and dialogs around a listing. */
    static boolean isOutsideListing(Element element) {
        return switch (element.normalName()) {
            case "aside", "header", "footer", "nav", "script", "style", "template", "noscript" -> true;
            default ->
                element.hasClass("productCarousel")
                        || element.hasClass("modal")
                        || element.hasClass("page-sidebar")
                        || element.hasClass("previewCart")
                        || element.hasClass("blog")
                        || Visible.isHidden(element);
        };
    }

    /** Related products, reviews, dialogs and menus within or beside a product's view. */
    static boolean isForeign(Element element) {
        return switch (element.normalName()) {
            case "aside", "header", "footer", "nav", "script", "style", "template", "noscript", "select", "svg" -> true;
            default -> element.attributesSize() > 0 && (isOther(element) || isCard(element));
        };
    }

    private static boolean isOther(Element element) {
        String id = element.id();
        return element.hasClass("productCarousel")
                || element.hasClass("productGrid")
                || element.hasClass("productList")
                || element.hasClass("modal")
                || element.hasClass("productReviews")
                || element.hasClass("productReview")
                || element.hasClass("previewCart")
                || element.hasClass("relatedProducts")
                || element.hasClass("related-products")
                || id.equals("tab-related")
                || id.equals("tab-similar")
                || id.equals("tab-reviews")
                || id.equals("product-reviews");
    }
}
