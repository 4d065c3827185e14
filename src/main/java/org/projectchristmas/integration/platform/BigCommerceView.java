package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.SkuText;

/** What a visitor sees of the product in its view: the heading, the price, and the rows of "label: value". */
final class BigCommerceView {
    private static final String SOURCE = "dom";
    private static final int MOST_ROWS = 100;
    private static final Evaluator VIEW = QueryParser.parse(".productView");
    private static final Evaluator PRODUCT_ID = QueryParser.parse("input[name=product_id]");

    private final Element root;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private @Nullable String heading;
    private @Nullable String sku;
    private @Nullable String stock;
    private @Nullable String button;
    private @Nullable String alert;
    private @Nullable String brand;
    private @Nullable String text;
    private @Nullable URI image;
    /** The label that waits for its value; empty if the row is hidden. */
    private String label = "";

    private BigCommerceView(Element root) {
        this.root = root;
        root.filter((Node node, int depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            boolean skipped = depth > 0 && (BigCommerceZones.isForeign(element) || Visible.isHidden(element));
            if (skipped) {
                label = element.normalName().equals("dt") ? "" : label;
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            pick(element);
            return NodeFilter.FilterResult.CONTINUE;
        });
    }

    /** The view of the page's own product; null if the page has none. */
    static @Nullable BigCommerceView of(Document page) {
        for (Element view : page.select(VIEW)) {
            if (!view.hasClass("productView--quickView") && view.closest(".modal") == null) {
                return new BigCommerceView(view);
            }
        }
        return null;
    }

    private void pick(Element element) {
        switch (element.normalName()) {
            case "h1" -> heading = heading == null ? NameText.fold(element.text()) : heading;
            case "dt" -> label = key(element.text());
            case "dd" -> row(element);
            case "img" -> image = image == null ? BigCommerceImages.of(element) : image;
            default -> {}
        }
        if (element.attributesSize() == 0) {
            return;
        }
        if (sku == null && element.hasAttr("data-product-sku")) {
            sku = SkuText.clean(element.text());
        }
        if (stock == null && element.hasAttr("data-product-stock")) {
            stock = orNull(element.text());
        }
        if (element.id().equals("form-action-addToCart")) {
            button = element.hasAttr("disabled")
                    ? button
                    : orNull(element.normalName().equals("input") ? element.attr("value") : element.text());
        } else if (element.hasClass("alertBox--error")) {
            alert = orNull(element.text());
        } else if (brand == null && element.hasClass("productView-brand")) {
            brand = orNull(NameText.fold(element.text()));
        } else if (text == null
                && (element.id().equals("tab-description") || element.hasClass("productView-description"))) {
            Element tab = element.selectFirst("#tab-description");
            text = orNull(Visible.text(tab == null ? element : tab));
        }
    }

    private void row(Element value) {
        String shown = NameText.fold(Visible.text(value));
        if (!label.isEmpty() && !shown.isEmpty() && rows.size() < MOST_ROWS) {
            rows.putIfAbsent(label, shown);
        }
    }

    private static String key(String label) {
        return NameText.fold(label).replaceFirst("[\\s:]+$", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** The value of the first of these labels that has one; null if none has. */
    @Nullable
    String row(String... labels) {
        for (String each : labels) {
            String value = rows.get(each);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    URI image() {
        return image;
    }

    ProductData data() {
        String name = heading != null && !heading.isEmpty() ? heading : row("name", "product", "title");
        String number = sku != null ? sku : SkuText.clean(row("sku", "item #", "item number", "product code"));
        String maker = brand != null ? brand : row("brand", "manufacturer");
        return new ProductData(SOURCE, name, number, maker, id(), null, text, price(), availability());
    }

    private @Nullable String id() {
        Element input = root.selectFirst(PRODUCT_ID);
        String id = input == null ? null : BigCommerceIds.inValue(input.attr("value"));
        return id != null ? id : BigCommerceIds.inValue(root.attr("data-entity-id"));
    }

    private PriceTag price() {
        PriceTag shown = BigCommercePrice.read(root);
        if (shown.kind() != PriceTag.Kind.NONE) {
            return shown;
        }
        Element block = root.selectFirst(".productView-price");
        PriceTag text = block == null || Visible.isHidden(block) ? PriceTag.NONE : PriceText.read(Visible.text(block));
        if (text.kind() == PriceTag.Kind.NONE) {
            text = PriceText.read(row("price", "our price", "sale price", "your price"));
        }
        return text.kind() == PriceTag.Kind.NONE ? PriceText.read(root.attr("data-product-price")) : text;
    }

    private Availability availability() {
        for (String each : new @Nullable String[] {
            row("availability", "stock", "current stock", "stock status"), stock, alert, button
        }) {
            Availability told = AvailabilityText.read(each);
            if (told != Availability.UNKNOWN) {
                return told;
            }
        }
        return Availability.UNKNOWN;
    }
}
