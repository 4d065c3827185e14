package org.projectchristmas.sample.bigcommerce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Story;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Templates;

/** The pages of products: of 2020 with everything in one list of labels, with microdata, and of later years with JSON-LD. */
final class ProductPages {
    private static final List<String> IN =
            List.of("In stock", "In Stock, ships in 1-2 days", "IN STOCK - usually ships in 24 hours", "1 in stock");
    private static final List<String> OUT = List.of("Out of stock", "Sold Out", "Out of Stock - join our want list");

    private final Templates templates = new Templates(ProductPages.class, "product.html");
    private final Cards cards;

    /** The generations of the page. */
    private enum Kind {
        LABELS,
        MICRODATA,
        LINKED_DATA,
        SCRIPT
    }

    ProductPages(Cards cards) {
        this.cards = cards;
    }

    private static Kind kind(Item item) {
        if (item.sku().contains("\"")) {
            return Kind.LINKED_DATA;
        }
        return switch (item.way("kind", 10)) {
            case 0, 1 -> Kind.LABELS;
            case 2, 3 -> Kind.MICRODATA;
            case 4 -> Kind.SCRIPT;
            default -> Kind.LINKED_DATA;
        };
    }

    /** The scripts of the head. */
    static String scripts(Listed listed) {
        Item item = listed.item();
        return switch (kind(item)) {
            case LABELS, MICRODATA -> "<script>var BCData = {};</script>\n";
            case SCRIPT -> data(listed);
            case LINKED_DATA ->
                item.way("both", 3) == 0 || item.sku().contains("\"")
                        ? new LinkedData(listed).scripts() + data(listed)
                        : new LinkedData(listed).scripts();
        };
    }

    private static String data(Listed listed) {
        Item item = listed.item();
        var price = PriceText.of(listed);
        String amount = PriceText.hasAmount(item)
                ? "{\"without_tax\":{\"formatted\":\"%s\",\"value\":%s,\"currency\":\"%s\"},\"tax_label\":\"Sales Tax\"}"
                        .formatted(price.shown(), price.plain(), price.currency())
                : "[]";
        boolean available = listed.tag().available();
        return "<script>var BCData = {\"product_attributes\":{\"sku\":%s,\"upc\":null,\"mpn\":null,\"gtin\":null,\"weight\":null,\"base\":true,\"image\":null,\"price\":%s,\"stock\":%s,\"instock\":%s,\"stock_message\":null,\"purchasable\":%s,\"purchasing_message\":null}};</script>%n"
                .formatted(
                        item.sku().isEmpty() ? "null" : "\"" + Html.script(item.sku()) + "\"",
                        amount,
                        item.way("stock-number", 2) == 0 ? "null" : available ? "1" : "0",
                        available,
                        available);
    }

    String html(Listed listed, String yearLink) {
        Item item = listed.item();
        Kind kind = kind(item);
        boolean microdata = kind == Kind.MICRODATA;
        boolean available = listed.tag().available();
        var values = new HashMap<String, String>();
        values.put("id", Integer.toString(item.id()));
        values.put("name", Html.text(item.name()));
        values.put("broken", Cards.broken(item));
        values.put(
                "quoted", item.way("quoted", 9) == 0 ? Html.text(item.name()) + " 2.5\" tall" : Html.text(item.name()));
        values.put("year", Integer.toString(item.years().getFirst()));
        values.put("yearlink", yearLink);
        values.put("image", item.image() + "?c=2");
        values.put("description", Html.text(new Story(item).text()));
        values.put("scope", microdata ? " itemscope itemtype=\"http://schema.org/Product\"" : "");
        values.put("crumbscope", microdata ? " itemscope itemtype=\"http://schema.org/BreadcrumbList\"" : "");
        values.put("nameprop", microdata ? " itemprop=\"name\"" : "");
        values.put("descprop", microdata ? " itemprop=\"description\"" : "");
        values.put("body", body(kind, listed));
        boolean counted = item.way("counted", 4) == 0;
        values.put("stockhidden", counted ? "" : "u-hiddenVisually");
        values.put("stocknumber", counted ? (available ? "1" : "0") : "");
        values.put("buy", templates.fill(available ? "buy" : "soldout", Map.of()));
        return templates.fill("product", values);
    }

    private String body(Kind kind, Listed listed) {
        if (kind == Kind.LABELS) {
            var price = PriceText.of(listed);
            var rows = new ArrayList<String>();
            rows.add(row("Name:", "", Html.text(listed.item().name())));
            rows.add(row(listed.item().way("colon", 2) == 0 ? "Price" : "Price:", "", price.shown()));
            rows.add(row("Brand:", "", "Hallmark"));
            rows.addAll(rows(listed, true));
            return templates.fill("body-dl", Map.of("rows", String.join("", rows)));
        }
        boolean microdata = kind == Kind.MICRODATA;
        var price = PriceText.of(listed);
        String block = cards.price(kind != Kind.MICRODATA, listed);
        String offer = templates.fill(
                "microdata",
                Map.of(
                        "schema", listed.tag().available() ? "InStock" : "OutOfStock",
                        "currency", price.currency(),
                        "plain", price.plain()));
        return templates.fill(
                "body-price",
                Map.of(
                        "brandprop",
                                microdata ? " itemprop=\"brand\" itemscope itemtype=\"http://schema.org/Brand\"" : "",
                        "nameprop", microdata ? " itemprop=\"name\"" : "",
                        "price", microdata ? block + offer : block,
                        "rows", String.join("", rows(listed, listed.item().way("availability", 3) != 0))));
    }

    /** The rows of labels: some are missing, and then others stand in their places. */
    private List<String> rows(Listed listed, boolean availability) {
        Item item = listed.item();
        var rows = new ArrayList<String>();
        if (!item.sku().isEmpty()) {
            rows.add(row("SKU:", " data-product-sku", Html.text(item.sku())));
        }
        if (item.way("upc", 3) == 0) {
            rows.add(row("UPC:", " data-product-upc", "7637%08d".formatted(item.style() % 100_000_000)));
        }
        String condition = item.conditionRow();
        if (condition != null) {
            rows.add(row("Condition:", "", condition));
        }
        if (availability) {
            var words = listed.tag().available() ? IN : OUT;
            rows.add(row("Availability:", "", words.get(item.way("stock", words.size()))));
        }
        var place = item.place();
        if (place != null && item.way("series-row", 2) == 0) {
            rows.add(row("Series:", "", Html.text(place.series())));
        }
        String artist = Story.artistOf(item);
        if (artist != null && item.way("artist-row", 2) == 0) {
            rows.add(row("Artist:", "", Html.text(artist)));
        }
        return rows;
    }

    private String row(String label, String data, String value) {
        return templates.fill("row", Map.of("label", label, "data", data, "value", value));
    }
}
