package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.integration.text.AvailabilityText;

/** The parts of a card, picked up in one walk over it. */
final class BigCommerceCardParts {
    private static final List<String> ID_MARKS =
            List.of("data-entity-id", "data-test", "data-product-id", "data-compare-id");
    private static final Set<String> ID_FIELDS = Set.of("products[]", "product_id", "product_id[]");
    private static final Set<String> TITLE = Set.of("card-title", "listItem-title");
    private static final Set<String> FIGURE = Set.of("card-figure", "listItem-figure", "card-figure__link");
    private static final Set<String> PRICE = Set.of("listItem-price", "card-price");
    private static final Set<String> BUTTON = Set.of("button", "card-figcaption-button");

    private final StringBuilder buttons = new StringBuilder();
    private @Nullable String id;
    private @Nullable Element title;
    private @Nullable Element figure;
    private @Nullable Element price;
    private @Nullable String plainPrice;
    private @Nullable URI image;
    private boolean soldOut;

    BigCommerceCardParts(Element card) {
        card.traverse((node, _) -> {
            if (node instanceof Element element) {
                pick(element);
            }
        });
    }

    private void pick(Element element) {
        if (id == null) {
            identify(element);
        }
        if (plainPrice == null && !element.attr("data-product-price").isBlank()) {
            plainPrice = element.attr("data-product-price");
        }
        String classes = element.attr("class");
        switch (element.normalName()) {
            case "a" -> link(element, classes);
            case "button" -> button(element);
            case "img" -> image = image == null ? BigCommerceImages.of(element) : image;
            default -> block(element, classes);
        }
    }

    private void identify(Element element) {
        for (String mark : ID_MARKS) {
            String value = element.attr(mark);
            if (id == null && !value.isEmpty()) {
                id = BigCommerceIds.inValue(value);
            }
        }
        if (id == null && element.normalName().equals("input") && ID_FIELDS.contains(element.attr("name"))) {
            id = BigCommerceIds.inValue(element.attr("value"));
        }
    }

    private void link(Element link, String classes) {
        String href = link.attr("href");
        int query = href.indexOf(".php?");
        if (id == null && query >= 0) {
            id = BigCommerceIds.inQuery(href.substring(query + 4));
        }
        if (title == null && isIn(link, TITLE)) {
            title = link;
        } else if (figure == null && isIn(link, FIGURE)) {
            figure = link;
        }
        if (Classes.any(classes, BUTTON) || link.hasAttr("data-button-type")) {
            button(link);
        }
    }

    /** Whether the link, or one of the two elements around it, has one of the classes. */
    private static boolean isIn(Element link, Set<String> classes) {
        Element around = link;
        for (int i = 0; i < 3 && around != null; i++) {
            if (Classes.any(around, classes)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private void button(Element button) {
        if (Visible.isHidden(button)) {
            return;
        }
        soldOut |= button.attr("data-button-type").contains("out-of-stock");
        String text = button.text();
        if (AvailabilityText.read(text) != Availability.UNKNOWN) {
            buttons.append(text).append(". ");
        }
    }

    private void badge(Element badge, String classes) {
        if (classes.contains("sold-out")) {
            Element around = badge.parent();
            soldOut |= !Visible.isHidden(badge) && (around == null || !Visible.isHidden(around));
        }
    }

    private void block(Element block, String classes) {
        badge(block, classes);
        if (price == null && (block.attr("data-test-info-type").equals("price") || Classes.any(classes, PRICE))) {
            price = block;
        }
    }

    /** The platform's number of the product; null if the card does not show it. */
    @Nullable
    String id() {
        return id;
    }

    /** The link that holds the name. */
    @Nullable
    Element title() {
        return title;
    }

    /** The link around the picture. */
    @Nullable
    Element figure() {
        return figure;
    }

    /** The element around the price block. */
    @Nullable
    Element price() {
        return price;
    }

    /** The price without a currency that an attribute holds. */
    @Nullable
    String plainPrice() {
        return plainPrice;
    }

    @Nullable
    URI image() {
        return image;
    }

    /** By its badge or its buttons. */
    Availability availability() {
        return soldOut ? Availability.UNAVAILABLE : AvailabilityText.read(buttons.toString());
    }
}
