package org.projectchristmas.sample.bigcommerce;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Story;
import org.projectchristmas.sample.goods.Tag;
import org.projectchristmas.sample.site.Html;

/** The JSON-LD of a product, well-formed and in all the ways in which shops get it wrong. */
final class LinkedData {
    private static final String CRUMBS =
            "{\"@context\":\"https://schema.org/\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\"}]}";
    private static final List<String> STOCK_FORMS =
            List.of("https://schema.org/", "http://schema.org/", "", "https://schema.org/");

    private final Listed listed;
    private final Item item;

    LinkedData(Listed listed) {
        this.listed = listed;
        this.item = listed.item();
    }

    /** One or more script elements. */
    String scripts() {
        return switch (item.way("ld", 10)) {
            case 0 -> script("null") + script(product("\"Product\""));
            case 1 -> script("[" + CRUMBS + ",\n" + product("\"Product\"") + "]");
            case 2 ->
                script("{\"@context\":\"https://schema.org\",\"@graph\":[" + CRUMBS + "," + product("\"Product\"")
                        + "]}");
            case 3 -> script(product("[\"Product\",\"IndividualProduct\"]"));
            case 4 -> script("/* product schema */\n" + product("\"Product\"") + "\n// end");
            case 5 ->
                script("{\"@type\":\"WebSite\",\"name\":\"The Ornament Shop\",}") + script(product("\"Product\""));
            case 6 -> script("<!--\n" + product("\"Product\"") + "\n-->");
            case 7 -> script(CRUMBS) + script(product("\"http://schema.org/Product\""));
            default -> script(product("\"Product\""));
        };
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">\n" + json + "\n</script>\n";
    }

    private String product(String type) {
        // The theme writes SKU and part number as they are: a quote in them breaks the block.
        return """
                {
                    "@context": "https://schema.org/",
                    "@type": %s,
                    "name": "%s",
                    %s"url": "%s",
                    "brand": {"@type": "Brand", "name": "Hallmark"},
                    "description": "%s",
                    "image": "%s",
                    %s
                }""".formatted(
                        type, Html.script(item.name()), numbers(), item.path(), description(), item.image(), offers());
    }

    private String numbers() {
        if (item.sku().isEmpty()) {
            return "";
        }
        return "\"sku\": \"%1$s\",%n    \"mpn\": \"%1$s\",%n    ".formatted(item.sku());
    }

    private String description() {
        String text = new Story(item).text();
        return switch (item.way("ld-text", 4)) {
            case 0 -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            case 1 -> Html.script(text).replace(". ", ".\n\t");
            default -> Html.script(text);
        };
    }

    private String offers() {
        String stock = STOCK_FORMS.get(item.way("ld-stock", STOCK_FORMS.size()))
                + (listed.tag().available() ? "InStock" : "OutOfStock");
        var price = PriceText.of(listed);
        String amount = switch (item.pricing()) {
            case RANGE ->
                "\"minPrice\": \"%s\", \"maxPrice\": \"%s\", "
                        .formatted(
                                price.plain(),
                                Tag.plain(PriceText.high(listed.tag().cents())));
            case CALL -> "";
            case FIXED, CANADIAN, BROKEN ->
                item.way("ld-number", 2) == 0 && PriceText.hasAmount(item)
                        ? "\"price\": %s, ".formatted(price.plain())
                        : "\"price\": \"%s\", ".formatted(price.plain());
        };
        String offer =
                "{\"@type\": \"Offer\", %s\"priceCurrency\": \"%s\", \"itemCondition\": \"https://schema.org/%s\", \"availability\": \"%s\", \"url\": \"%s\"}"
                        .formatted(
                                amount,
                                price.currency(),
                                item.condition() == null ? "NewCondition" : "UsedCondition",
                                stock,
                                item.path());
        return "\"offers\": " + (item.way("ld-list", 5) == 0 ? "[" + offer + "]" : offer);
    }
}
