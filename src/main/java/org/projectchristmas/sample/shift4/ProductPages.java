package org.projectchristmas.sample.shift4;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Shop;
import org.projectchristmas.sample.goods.Story;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Templates;

/** The main part of a product's page, in the generation that the product was entered in. */
final class ProductPages {
    private static final List<String> FACTORY = List.of("dom2020", "dom2020", "y2015", "y2018", "core", "core");
    private static final List<String> HOOKED = List.of("hooked2020", "y2015", "y2018", "core", "core", "core");

    private final Templates templates = new Templates(ProductPages.class, "product.html");
    private final String care = templates.fill("care", Map.of());

    /** Where the page stands among the others: the links around the product. */
    record Surroundings(String index, String yearLink, int category, String crumbs) {}

    /** The script in the head that names the product; a few pages lack it. */
    static String script(Listed listed) {
        Item item = listed.item();
        if (item.way("script", 6) == 0) {
            return "";
        }
        String name = item.way("entity", 4) == 0 ? item.name().replace("\"", "&quot;") : item.name();
        return """
                <script>
                var _3d_item = {"catalogid":"%d","id":"%s","name":"%s","price":"%s","availability":"%d","currency":"USD"};
                </script>
                """.formatted(
                        item.id(),
                        Html.script(item.sku()),
                        Html.script(name),
                        PriceText.of(listed).plain(),
                        listed.tag().available() ? 1 : 0);
    }

    String html(Listed listed, Surroundings around) {
        Item item = listed.item();
        var ways = item.shop() == Shop.HALLMARK_ORNAMENTS ? FACTORY : HOOKED;
        String generation = ways.get(item.way("generation", ways.size()));
        var story = new Story(item);
        var values = new HashMap<String, String>();
        values.put("id", Integer.toString(item.id()));
        values.put("name", Html.text(item.name()));
        values.put("broken", Cards.broken(item));
        values.put("quoted", Cards.quoted(item));
        values.put("sku", Html.text(item.sku()));
        values.put("brand", item.ornament() == null ? "Hallmark Gold Crown" : "Hallmark");
        values.put("stock", Cards.stock(listed));
        values.put("schema", listed.tag().available() ? "InStock" : "OutOfStock");
        values.put("disabled", listed.tag().available() ? "" : "disabled=\"disabled\"");
        values.put("image", item.image().substring(1));
        values.put("link", item.path());
        values.put("price", PriceText.of(listed).shown());
        values.put("pricing", pricing(generation, listed));
        values.put("teaser", Html.text(story.teaser()));
        values.put("description", "<p>" + description(item, story) + "</p>\n" + care);
        values.put("index", around.index());
        values.put("yearlink", around.yearLink());
        values.put("year", Integer.toString(item.years().getFirst()));
        values.put("category", Integer.toString(around.category()));
        values.put("crumbs", around.crumbs());
        return templates.fill(generation, values);
    }

    /** Most descriptions are typed with bare quotes and line breaks. */
    private static String description(Item item, Story story) {
        String text = Html.text(story.text());
        return item.way("markup", 3) == 0
                ? text.replace(" Artist:", "<br />Artist:").replace(" Size:", "</br>\tSize:")
                : text.replace("&quot;", "\"");
    }

    private String pricing(String generation, Listed listed) {
        boolean sale = PriceText.isSale(listed);
        var price = PriceText.of(listed);
        String kind = generation.equals("core")
                ? "pricing-core" + (sale ? "-sale" : "")
                : sale ? "pricing-sale" : "pricing-plain";
        return templates.fill(
                kind,
                Map.of(
                        "price",
                        price.shown(),
                        "plain",
                        price.plain(),
                        "regular",
                        sale ? PriceText.regular(listed) : "",
                        "content",
                        generation.equals("y2018") ? " content=\"" + price.plain() + "\"" : ""));
    }
}
