package org.projectchristmas.sample.shift4;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Story;
import org.projectchristmas.sample.goods.Tag;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Templates;

/** The cards of the listing pages in every generation, and the blocks that hold some of them. */
final class Cards {
    /** The generations of listing pages. */
    enum Look {
        DOM2020,
        HTML5,
        CORE;

        String section(String part) {
            return name().toLowerCase(Locale.ROOT) + "-" + part;
        }
    }

    private static final List<String> IN =
            List.of("In Stock", "In Stock - Ships Next Business Day", "1 in stock", "In stock.");
    private static final List<String> OUT = List.of("Out of Stock", "Not In Stock", "Sold Out", "unavailable");

    private final Templates templates = new Templates(Cards.class, "listing.html");

    String fill(String section, Map<String, String> values) {
        return templates.fill(section, values);
    }

    String cards(Look look, List<Listed> listed, int category) {
        return listed.stream().map(each -> card(look, each, category)).collect(Collectors.joining("\n"));
    }

    /** The specials on top of a category, which stand in its list as well. */
    String features(Look look, List<Listed> listed, int category) {
        return listed.isEmpty() ? "" : fill("feature", Map.of("cards", cards(look, listed, category)));
    }

    /** The block of other products below a product. */
    String related(List<Listed> others) {
        var cards =
                others.stream().map(each -> fill("related-card", common(each))).collect(Collectors.joining("\n"));
        return fill("related", Map.of("cards", cards));
    }

    private String card(Look look, Listed listed, int category) {
        var values = common(listed);
        values.put("category", Integer.toString(category));
        values.put("teaser", Html.text(new Story(listed.item()).teaser()));
        values.put("price", price(look, listed));
        return fill(look.section("card"), values);
    }

    private static Map<String, String> common(Listed listed) {
        Item item = listed.item();
        var values = new HashMap<String, String>();
        values.put("id", Integer.toString(item.id()));
        values.put("name", Html.text(item.name()));
        values.put("quoted", quoted(item));
        values.put("broken", broken(item));
        values.put("link", item.path().substring(1));
        values.put("image", item.image().substring(1));
        values.put("shown", PriceText.of(listed).shown());
        // Only some shops turn the stock on, and not for every product.
        values.put("status", item.way("status", 3) == 0 ? stock(listed) : "");
        return values;
    }

    /** A title attribute in which a quote is not escaped, where the name has none of its own. */
    static String quoted(Item item) {
        return item.way("quoted", 9) == 0 ? Html.text(item.name()) + " 2.5\" tall" : Html.text(item.name());
    }

    /** The name with the leftovers of old editors: tabs, a stray end tag for a line break, entities for letters. */
    static String broken(Item item) {
        String name = Html.text(item.name());
        int blank = name.indexOf(' ', name.length() / 2);
        if (blank < 0) {
            return name;
        }
        String before = name.substring(0, blank);
        String after = name.substring(blank + 1);
        return switch (item.way("leftover", 14)) {
            case 0 -> before + "</br>" + after;
            case 1 -> before + "\t\t " + after;
            case 2 -> before + "&nbsp;" + after;
            case 3 -> "\n   " + name.replace("'", "&#39;") + "\n ";
            default -> name;
        };
    }

    /** The stock in the words that the shop has chosen for this product. */
    static String stock(Listed listed) {
        var words = listed.tag().available() ? IN : OUT;
        return words.get(listed.item().way("stock", words.size()));
    }

    private static String price(Look look, Listed listed) {
        String shown = PriceText.of(listed).shown();
        if (!PriceText.isSale(listed)) {
            return switch (look) {
                case DOM2020 -> shown;
                case HTML5 ->
                    "<!--START: ITEMPRICE--><span class=\"hidden\">Your Price:&nbsp;</span>" + shown
                            + "<!--END: ITEMPRICE-->";
                case CORE -> "<span class=\"regular-price\">" + shown + "</span>";
            };
        }
        String regular = PriceText.regular(listed);
        String sale = Tag.dollars(listed.tag().cents());
        return switch (look) {
            case DOM2020 -> "Was " + regular + " Now " + sale;
            case HTML5 ->
                "<div class=\"on-sale\">Sale</div><del class=\"price2\">" + regular
                        + "&nbsp;</del><span class=\"hidden\">Sale Price&nbsp;</span>" + sale;
            case CORE ->
                "<del class=\"regular-price\">" + regular + "</del> <span class=\"sale-price\">" + sale
                        + "</span> <span class=\"on-sale-badge\">On Sale</span>";
        };
    }
}
