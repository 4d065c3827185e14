package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.integration.text.AvailabilityText;

/**
 * The parts of a card, picked up in one walk.
 *
 * @param title the link that holds the name
 * @param figure the link around the picture
 * @param price the element around the price block
 * @param plainPrice the price without a currency that an attribute holds
 * @param buttons the texts of the buttons that tell of stock
 */
record BigCommerceCardParts(
        @Nullable String id,
        @Nullable Element title,
        @Nullable Element figure,
        @Nullable Element price,
        @Nullable String plainPrice,
        String buttons,
        boolean soldOut,
        @Nullable URI image) {

    static BigCommerceCardParts of(Element card) {
        var picker = new Picker();
        card.forEach(picker::pick);
        return new BigCommerceCardParts(
                picker.id,
                picker.title,
                picker.figure,
                picker.price,
                picker.plainPrice,
                picker.buttons.toString(),
                picker.soldOut,
                picker.image);
    }

    private static final class Picker {
        private final StringBuilder buttons = new StringBuilder();
        private @Nullable String id;
        private @Nullable Element title;
        private @Nullable Element figure;
        private @Nullable Element price;
        private @Nullable String plainPrice;
        private @Nullable URI image;
        private boolean soldOut;

        private void pick(Element element) {
            if (element.attributesSize() == 0) {
                if (element.normalName().equals("a") || element.normalName().equals("button")) {
                    button(element);
                }
                return;
            }
            identify(element);
            switch (element.normalName()) {
                case "a" -> link(element);
                case "button" -> button(element);
                case "input" -> input(element);
                case "img" -> image = image == null ? BigCommerceImages.of(element) : image;
                default -> block(element);
            }
        }

        private void identify(Element element) {
            if (id == null) {
                for (String attribute : new String[] {
                    "data-entity-id", "data-test", "data-product-id", "data-compare-id", "data-wishlist-product-id"
                }) {
                    id = id == null && element.hasAttr(attribute)
                            ? BigCommerceIds.inValue(element.attr(attribute))
                            : id;
                }
            }
            if (plainPrice == null && !element.attr("data-product-price").isBlank()) {
                plainPrice = element.attr("data-product-price");
            }
        }

        private void link(Element link) {
            String href = link.attr("href");
            Element parent = link.parent();
            boolean inTitle =
                    isIn(parent, "card-title") || isIn(parent, "listItem-title") || link.hasClass("card-title");
            if (inTitle && title == null && !href.isBlank()) {
                title = link;
            } else if (figure == null && isOfFigure(link, parent)) {
                figure = link;
            }
            int query = href.indexOf('?');
            if (id == null && query >= 0 && href.contains(".php")) {
                id = BigCommerceIds.inQuery(href.substring(query));
            }
            if (link.hasClass("button")
                    || link.hasClass("card-figcaption-button")
                    || link.hasAttr("data-button-type")) {
                button(link);
            }
        }

        private static boolean isOfFigure(Element link, @Nullable Element parent) {
            return link.hasClass("card-figure__link") || isIn(parent, "card-figure") || isIn(parent, "listItem-figure");
        }

        /** Whether the element, or what it directly stands in, has the class. */
        private static boolean isIn(@Nullable Element element, String name) {
            return element != null
                    && (element.hasClass(name)
                            || (element.parent() != null && element.parent().hasClass(name)));
        }

        private void button(Element button) {
            if (button.attr("data-button-type")
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-')
                    .contains("out-of-stock")) {
                soldOut = true;
            }
            String text = button.text();
            if (!Visible.isHidden(button) && AvailabilityText.read(text) != Availability.UNKNOWN) {
                buttons.append(text).append(". ");
            }
        }

        private void input(Element input) {
            String name = input.attr("name");
            if (id == null && (name.equals("products[]") || name.equals("product_id") || name.equals("product_id[]"))) {
                id = BigCommerceIds.inValue(input.attr("value"));
            }
        }

        private void block(Element block) {
            String classes = block.className();
            if (classes.contains("sold-out") || classes.contains("soldout")) {
                soldOut |= !Visible.isHidden(block) && (block.parent() == null || !Visible.isHidden(block.parent()));
            }
            boolean priced = block.attr("data-test-info-type").equals("price")
                    || block.hasClass("listItem-price")
                    || block.hasClass("card-price");
            if (price == null && priced) {
                price = block;
            }
        }
    }
}
