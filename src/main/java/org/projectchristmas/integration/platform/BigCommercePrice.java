package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.UnreadPrice;

/**
 * The price block of a card or product page: up to six sections, most of them hidden, for the maker's price, the former price, the
 * price, and the saving, with and without tax. The last price that is shown counts.
 */
final class BigCommercePrice {
    private static final Set<String> CURRENT_CLASSES = Set.of("price--withTax", "price--withoutTax");
    private static final List<String> CURRENT_MARKS =
            List.of("data-product-price-with-tax", "data-product-price-without-tax");
    private static final Set<String> FORMER_CLASSES = Set.of("price--non-sale");
    private static final List<String> FORMER_MARKS =
            List.of("data-product-non-sale-price-with-tax", "data-product-non-sale-price-without-tax");
    private static final Set<String> OTHER_CLASSES = Set.of("price--rrp", "price--saving");
    private static final List<String> OTHER_MARKS =
            List.of("data-product-rrp-with-tax", "data-product-rrp-price-without-tax", "data-product-price-saved");

    private PriceTag price = PriceTag.NONE;
    private @Nullable Money before;

    private final UnreadPrice unread;

    private BigCommercePrice(UnreadPrice unread) {
        this.unread = unread;
    }

    /**
     * @param unread is shown what stands there
     * @return {@link PriceTag#NONE} if no section within {@code root} shows a price
     */
    static PriceTag read(Element root, UnreadPrice unread) {
        var block = new BigCommercePrice(unread);
        block.walk(root, Part.PRICE);
        return block.tag();
    }

    /** The price that a block shows, be it in sections or as mere text. */
    static PriceTag readAll(Element block, UnreadPrice unread) {
        var places = new UnreadPrice();
        PriceTag shown = read(block, places);
        if (shown.kind() != PriceTag.Kind.NONE) {
            return shown;
        }
        String text = PriceWords.of(block);
        String left = places.text();
        // Other sections, such as the maker's price, tell nothing of an own one that is there but empty.
        unread.see(left == null ? text : left);
        return PriceText.read(text);
    }

    private enum Part {
        PRICE,
        FORMER,
        OTHER
    }

    private void walk(Element element, Part part) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!BigCommerceZones.isForeign(child) && !Visible.isHidden(child)) {
                visit(child, part);
            }
        }
    }

    private void visit(Element element, Part outer) {
        String classes = element.attr("class");
        Part part = classes.contains("price-section") ? partOf(element, classes) : outer;
        boolean former = Classes.any(classes, FORMER_CLASSES) || hasAny(element, FORMER_MARKS);
        if (former) {
            part = Part.FORMER;
        } else if (Classes.any(classes, OTHER_CLASSES) || hasAny(element, OTHER_MARKS)) {
            part = Part.OTHER;
        }
        boolean current = isCurrent(element);
        if (part == Part.FORMER && (current || former)) {
            Money amount = PriceText.read(PriceWords.of(element)).price();
            before = amount == null ? before : amount;
        } else if (part == Part.PRICE && current) {
            String text = PriceWords.of(element);
            unread.see(text);
            PriceTag shown = PriceText.read(text);
            price = shown.kind() == PriceTag.Kind.NONE ? price : shown;
        } else {
            walk(element, part);
        }
    }

    /** Whether a visitor's price is marked as such here. */
    static boolean isCurrent(Element element) {
        return Classes.any(element, CURRENT_CLASSES) || hasAny(element, CURRENT_MARKS);
    }

    private static boolean hasAny(Element element, List<String> attributes) {
        for (String attribute : attributes) {
            if (element.hasAttr(attribute)) {
                return true;
            }
        }
        return false;
    }

    private static Part partOf(Element section, String classes) {
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
        if (price.price() == null || price.regular() != null || before == null || !isLess(price.price(), before)) {
            return price;
        }
        return new PriceTag(price.kind(), price.price(), before);
    }

    private static boolean isLess(Money now, Money before) {
        return now.currency().equals(before.currency()) && now.compareTo(before) < 0;
    }
}
