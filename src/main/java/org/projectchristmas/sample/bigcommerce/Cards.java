package org.projectchristmas.sample.bigcommerce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Tag;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Templates;

/** The cards of listing pages and the price blocks, in the manner of 2020 and of 2026. */
final class Cards {
    private static final String HIDDEN = "style=\"display: none;\"";

    private final Templates templates = new Templates(Cards.class, "listing.html");

    /** The theme that shows a year: each has its habits. */
    record Theme(int year) {
        boolean isNew() {
            return year % 2 == 1;
        }

        boolean hasDataTags() {
            return year % 10 != 4 && hasIds();
        }

        /** In two years nothing on a card tells the product's number. */
        boolean hasIds() {
            return year != 1988 && year != 2008;
        }

        boolean hasBadge() {
            return year % 4 != 1;
        }
    }

    String fill(String section, Map<String, String> values) {
        return templates.fill(section, values);
    }

    String cards(Theme theme, List<Listed> listed) {
        return listed.stream().map(each -> card(theme, each)).collect(Collectors.joining("\n"));
    }

    private String card(Theme theme, Listed listed) {
        Item item = listed.item();
        var price = PriceText.of(listed);
        var values = new HashMap<String, String>();
        values.put("id", Integer.toString(item.id()));
        values.put("name", Html.text(item.name()));
        values.put("broken", broken(item));
        values.put(
                "quoted", item.way("quoted", 9) == 0 ? Html.text(item.name()) + " 2.5\" tall" : Html.text(item.name()));
        values.put(
                "link", item.path() + (theme.isNew() && item.way("tracked", 15) == 0 ? "?utm_source&#x3D;list" : ""));
        values.put("image", item.image() + "?c=2");
        values.put("year", Integer.toString(theme.year()));
        values.put("shown", price.shown());
        values.put("plain", price.plain());
        values.put("price", price(theme.isNew(), listed));
        values.put("alternate", item.id() % 2 == 0 ? "card--alternate" : "");
        values.put("data", theme.hasDataTags() ? data(item, price) : "");
        values.put("badge", theme.hasBadge() && !listed.tag().available() ? badge(theme) : "");
        values.put("actions", actions(theme, listed));
        return fill(theme.isNew() ? "card2026" : "card2020", values);
    }

    private static String data(Item item, PriceText price) {
        return " data-entity-id=\"%d\" data-event-type=\"list\" data-name=\"%s\" data-product-brand=\"Hallmark\" data-product-price=\"%s\""
                .formatted(item.id(), Html.text(item.name()), price.plain());
    }

    private static String badge(Theme theme) {
        return theme.year() % 3 == 0
                ? "<div class=\"sold-out-flag-sash\"><span class=\"sold-out-text\">Sold Out</span></div>"
                : "<div class=\"sold-out-flag-side\">Sold Out</div>";
    }

    /** The buttons: with a number, or nothing but a way to the product. */
    private static String actions(Theme theme, Listed listed) {
        Item item = listed.item();
        boolean available = listed.tag().available();
        if (!theme.hasIds()) {
            String text = available ? "Choose Options" : "Out of stock";
            return "<a href=\"%s\" class=\"button button--small card-figcaption-button\">%s</a>"
                    .formatted(item.path(), text);
        }
        String quick = theme.isNew()
                ? "<button type=\"button\" class=\"button button--small card-figcaption-button quickview\" data-event-type=\"product-click\" data-product-id=\"%d\">Quick view</button>"
                : "<a href=\"#\" class=\"button button--small card-figcaption-button quickview\" data-product-id=\"%d\">Quick view</a>";
        String buy = switch (item.way("button", 8)) {
            case 0 -> "<a href=\"%s\" class=\"button button--small\">Choose Options</a>".formatted(item.path());
            case 1 -> cartLink(theme, item, "Pre-Order Now");
            default -> cartLink(theme, item, "Add to Cart");
        };
        String gone = "<a href=\"%s\" data-event-type=\"product-click\" class=\"button button--small\">Out of stock</a>"
                .formatted(item.path());
        return quick.formatted(item.id()) + " " + (available ? buy : gone);
    }

    private static String cartLink(Theme theme, Item item, String text) {
        String equals = theme.isNew() ? "&#x3D;" : "=";
        return "<a href=\"/cart.php?action%sadd&amp;product_id%s%d\" data-event-type=\"product-click\" class=\"button button--small\">%s</a>"
                .formatted(equals, equals, item.id(), text);
    }

    /** The price block: several sections of which most are hidden, the first empty. */
    String price(boolean isNew, Listed listed) {
        var price = PriceText.of(listed);
        if (listed.item().pricing() == Item.Pricing.CALL) {
            return price.shown().startsWith("Log in")
                    ? "<p translate><a href=\"/login.php\">Log in</a> for pricing</p>"
                    : "<p class=\"price-call\">" + price.shown() + "</p>";
        }
        boolean sale = PriceText.isSale(listed);
        boolean list = PriceText.hasAmount(listed.item()) && listed.item().way("rrp", 6) == 0;
        Tag tag = listed.tag();
        return fill(
                isNew ? "price2026" : "price2020",
                Map.of(
                        "rrphidden", list ? "" : HIDDEN,
                        "rrp", list ? Tag.dollars(Math.max(tag.regularCents(), tag.cents()) + 500) : "",
                        "washidden", sale ? "" : HIDDEN,
                        "was", sale ? Tag.dollars(tag.regularCents()) : "",
                        "label", sale ? "Now: " : "",
                        "shown", price.shown(),
                        "saved", sale ? Tag.dollars(tag.regularCents() - tag.cents()) : ""));
    }

    static String broken(Item item) {
        String name = Html.text(item.name());
        return switch (item.way("leftover", 12)) {
            case 0 -> name.replaceFirst(" ", "\t\t ");
            case 1 -> name.replaceFirst(" ", "&nbsp;");
            case 2 -> name.replace("'", "&#x27;");
            default -> name;
        };
    }
}
