package org.projectchristmas.sample.bigcommerce;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Piece;
import org.projectchristmas.sample.site.Templates;

/** What all pages of the shop have around them; top and bottom are shared pieces. */
final class Frame {
    private static final List<String> THEMES = List.of(
            "Angels",
            "Animals",
            "Baby",
            "Barns",
            "Bears",
            "Bells",
            "Birds",
            "Books",
            "Candles",
            "Carousels",
            "Cats",
            "Churches",
            "Cookies",
            "Dogs",
            "Dolls",
            "Drums",
            "Elves",
            "Family",
            "Firefighters",
            "Fishing",
            "Flowers",
            "Friends",
            "Games",
            "Gardens",
            "Gingerbread",
            "Grandparents",
            "Horses",
            "Houses",
            "Lighthouses",
            "Mice",
            "Military",
            "Music",
            "Nativity",
            "Nurses",
            "Nutcrackers",
            "Pets",
            "Royals",
            "Santas",
            "School",
            "Space",
            "Sports",
            "Teachers",
            "Toys",
            "Trains",
            "Travel",
            "Weddings");
    private static final List<String> DEPARTMENTS = List.of("Themes", "Series", "Gifts");
    private static final List<String> PAGES =
            List.of("Shipping & Returns", "Contact Us", "Blog", "About Our Boxes", "Want Lists", "Sitemap");

    private final Templates templates = new Templates(Frame.class, "frame.html");
    private final Piece top;
    private final Piece bottom;

    Frame() {
        this.top = piece(templates.fill("top", Map.of("menu", menu(), "pages", pages("navPages-item"))));
        this.bottom = piece(templates.fill(
                "bottom", Map.of("pages", pages("footer-item"), "categories", links("Themes", "footer-item"))));
    }

    static Piece piece(String html) {
        return Piece.of(html, StandardCharsets.UTF_8);
    }

    /**
     * A page.
     *
     * @param links further links of the head, ready-made
     * @param script scripts of the head, ready-made
     */
    Page page(int status, String title, String canonical, String links, String script, Piece... main) {
        var pieces = new ArrayList<Piece>();
        pieces.add(piece(templates.fill(
                "head", Map.of("title", Html.text(title), "canonical", canonical, "links", links, "script", script))));
        pieces.add(top);
        pieces.addAll(List.of(main));
        pieces.add(bottom);
        return new Page(status, "text/html; charset=UTF-8", pieces, 0, Map.of("Cache-Control", "no-cache"));
    }

    private static String menu() {
        var items = new ArrayList<String>();
        for (String department : DEPARTMENTS) {
            items.add(
                    "<li class=\"navPages-item\"><a class=\"navPages-action has-subMenu\" href=\"/%s/\" data-collapsible=\"navPages-%s\">%s</a>"
                                    .formatted(department.toLowerCase(Locale.ROOT), department, department)
                            + "<div class=\"navPage-subMenu\" id=\"navPages-%s\" aria-hidden=\"true\" tabindex=\"-1\"><ul class=\"navPage-subMenu-list\">%n"
                                    .formatted(department)
                            + links(department, "navPage-subMenu-item")
                            + "\n</ul></div></li>");
        }
        items.add(
                "<li class=\"navPages-item\"><a class=\"navPages-action\" href=\"/hallmark-ornaments-by-year.html\">By Year</a></li>");
        return String.join("\n", items);
    }

    private static String links(String department, String style) {
        var items = new ArrayList<String>();
        for (String theme : THEMES) {
            items.add(
                    "<li class=\"%s\"><a class=\"navPage-subMenu-action navPages-action\" href=\"/%s-%s/\" title=\"%s &quot;%s&quot;\">%s</a></li>"
                            .formatted(
                                    style,
                                    department.toLowerCase(Locale.ROOT),
                                    theme.toLowerCase(Locale.ROOT),
                                    department,
                                    theme,
                                    theme));
        }
        return String.join("\n", items);
    }

    private static String pages(String style) {
        return PAGES.stream()
                .map(page -> "<li class=\"%s\"><a href=\"/%s/\">%s</a></li>"
                        .formatted(style, page.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), Html.text(page)))
                .reduce("", String::concat);
    }
}
