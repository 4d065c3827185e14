package org.projectchristmas.integration.platform;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.PriceText;

/**
 * The price block of a card or product page: up to six sections, most of them hidden, for the maker's price, the former price, the
 * price, and the saving, with and without tax. The last price that is shown counts.
 */
final class BigCommercePrice {
    private PriceTag price = PriceTag.NONE;
    private @Nullable Money former;

    private BigCommercePrice() {}

    /** @return {@link PriceTag#NONE} if no section within {@code root} shows a price */
    static PriceTag read(Element root) {
        var block = new BigCommercePrice();
        block.walk(root, Part.PRICE);
        return block.tag();
    }

    private enum Part {
        PRICE,
        FORMER,
        OTHER
    }

    private void walk(Element element, Part part) {
        for (Element child : element.children()) {
            if (!BigCommerceZones.isForeign(child) && !Visible.isHidden(child)) {
                visit(child, part);
            }
        }
    }

    private void visit(Element element, Part outer) {
        if (element.attributesSize() == 0) {
            walk(element, outer);
            return;
        }
        Part part = element.hasClass("price-section") ? partOf(element) : outer;
        if (isFormer(element)) {
            part = Part.FORMER;
        } else if (isOther(element)) {
            part = Part.OTHER;
        }
        boolean current = isCurrent(element);
        if (part == Part.FORMER && (current || isFormer(element))) {
            Money amount = PriceText.read(element.text()).price();
            former = amount == null ? former : amount;
        } else if (part == Part.PRICE && current) {
            PriceTag shown = PriceText.read(Visible.text(element));
            price = shown.kind() == PriceTag.Kind.NONE ? price : shown;
        } else {
            walk(element, part);
        }
    }

    private static boolean isCurrent(Element element) {
        return element.hasAttr("data-product-price-with-tax")
                || element.hasAttr("data-product-price-without-tax")
                || element.hasClass("price--withTax")
                || element.hasClass("price--withoutTax");
    }

    private static boolean isFormer(Element element) {
        return element.hasClass("price--non-sale")
                || element.hasAttr("data-product-non-sale-price-with-tax")
                || element.hasAttr("data-product-non-sale-price-without-tax");
    }

    private static boolean isOther(Element element) {
        return element.hasClass("price--rrp")
                || element.hasClass("price--saving")
                || element.hasClass("price--discounted")
                || element.hasAttr("data-product-rrp-with-tax")
                || element.hasAttr("data-product-rrp-price-without-tax")
                || element.hasAttr("data-product-price-saved");
    }

    private static Part partOf(Element section) {
        String classes = section.className();
        if (classes.contains("non-sale")) {
            return Part.FORMER;
        }
        if (classes.contains("rrp") || classes.contains("saving")) {
            return Part.OTHER;
        }
        String label = section.text().strip().toLowerCase(Locale.ROOT);
        if (label.startsWith("was")) {
            return Part.FORMER;
        }
        return label.startsWith("msrp") || label.startsWith("(you save") || label.startsWith("you save")
                ? Part.OTHER
                : Part.PRICE;
    }

    private PriceTag tag() {
        if (price.price() == null || price.regular() != null || former == null || !isLess(price.price(), former)) {
            return price;
        }
        return new PriceTag(price.kind(), price.price(), former);
    }

    private static boolean isLess(Money now, Money before) {
        return now.currency().equals(before.currency()) && now.compareTo(before) < 0;
    }
}
