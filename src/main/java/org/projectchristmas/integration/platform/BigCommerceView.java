package org.projectchristmas.integration.platform;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.SkuText;
import org.projectchristmas.integration.text.UnreadPrice;

/** What a visitor sees of the product in its view: the heading, the price, the stock, and the rows of "label: value". */
final class BigCommerceView {
    private static final String SOURCE = "dom";

    private final Element root;
    private final BigCommerceRows rows = new BigCommerceRows();
    private @Nullable String heading;
    private @Nullable String sku;
    private @Nullable String stock;
    private @Nullable String button;
    private @Nullable String alert;
    private @Nullable String brand;
    private @Nullable Element text;
    private @Nullable Element price;
    private @Nullable URI image;
    private @Nullable String formId;

    BigCommerceView(Element root) {
        this.root = root;
        root.filter((Node node, int depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            boolean foreign = depth > 0 && BigCommerceZones.isForeign(element);
            boolean hidden = depth > 0 && !foreign && Visible.isHidden(element);
            if (hidden) {
                rows.pass(element);
                formId = formId == null ? idWithin(element) : formId;
            }
            if (foreign || hidden) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            byTag(element);
            byMark(element);
            return NodeFilter.FilterResult.CONTINUE;
        });
    }

    private void byTag(Element element) {
        switch (element.normalName()) {
            case "h1" -> heading = heading == null ? NameText.fold(element.text()) : heading;
            case "dt", "dd" -> rows.take(element);
            case "img" -> image = image == null ? BigCommerceImages.of(element) : image;
            case "input" -> formId = formId == null ? idOf(element) : formId;
            default -> {}
        }
    }

    private void byMark(Element element) {
        if (sku == null && element.hasAttr("data-product-sku")) {
            sku = SkuText.clean(element.text());
        }
        if (stock == null && element.hasAttr("data-product-stock")) {
            stock = element.text();
        }
        byClass(element, element.attr("class"));
        switch (element.attr("id")) {
            case "tab-description" -> text = element;
            case "form-action-addToCart" -> {
                boolean input = element.normalName().equals("input");
                button = element.hasAttr("disabled") ? button : input ? element.attr("value") : element.text();
            }
            default -> {}
        }
    }

    private void byClass(Element element, String classes) {
        if (classes.startsWith("productView-brand")) {
            brand = brand == null ? orNull(NameText.fold(element.text())) : brand;
        } else if (classes.startsWith("productView-price")) {
            price = price == null ? element : price;
        } else if (classes.startsWith("productView-description")) {
            text = text == null ? element : text;
        } else if (classes.contains("alertBox--error")) {
            alert = element.text();
        }
    }

    private static @Nullable String idOf(Element input) {
        return input.attr("name").equals("product_id") ? BigCommerceIds.inValue(input.attr("value")) : null;
    }

    /** The form's number counts even if the form is hidden because nothing can be ordered. */
    private static @Nullable String idWithin(Element hidden) {
        for (Element input : hidden.getElementsByTag("input")) {
            String id = idOf(input);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** The value of the first of these labels, in lower case, that has one; null if none has. */
    @Nullable
    String row(String... labels) {
        return rows.value(labels);
    }

    @Nullable
    URI image() {
        return image;
    }

    ProductData data() {
        String name = heading != null && !heading.isEmpty() ? heading : row("name", "product", "title");
        String number = sku != null ? sku : SkuText.clean(row("sku", "item #", "item number", "product code"));
        String maker = brand != null ? brand : row("brand", "manufacturer");
        String id = formId != null ? formId : BigCommerceIds.inValue(root.attr("data-entity-id"));
        String description = text == null ? null : orNull(Visible.lines(text));
        var unread = new UnreadPrice();
        PriceTag asked = price(unread);
        String left = asked.kind() == PriceTag.Kind.NONE ? unread.text() : null;
        return new ProductData(SOURCE, name, number, maker, id, null, description, asked, left, availability());
    }

    private PriceTag price(UnreadPrice unread) {
        PriceTag shown = price == null ? PriceTag.NONE : BigCommercePrice.readAll(price, unread);
        if (shown.kind() == PriceTag.Kind.NONE) {
            shown = BigCommercePrice.read(root, unread);
        }
        if (shown.kind() == PriceTag.Kind.NONE) {
            String row = rows.price("price", "our price", "sale price", "your price");
            unread.see(row);
            shown = PriceText.read(row);
        }
        if (shown.kind() != PriceTag.Kind.NONE || !root.hasAttr("data-product-price")) {
            return shown;
        }
        unread.see(root.attr("data-product-price"));
        return PriceText.read(root.attr("data-product-price"));
    }

    private Availability availability() {
        // The platform's field "availability" tells when something ships, even of what is gone.
        String row = row("availability", "stock", "current stock", "stock status");
        for (String each : new @Nullable String[] {alert, row, stock, button}) {
            Availability told = AvailabilityText.read(each);
            if (told != Availability.UNKNOWN) {
                return told;
            }
        }
        return Availability.UNKNOWN;
    }
}
