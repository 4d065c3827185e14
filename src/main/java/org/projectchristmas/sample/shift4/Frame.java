package org.projectchristmas.sample.shift4;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Piece;
import org.projectchristmas.sample.site.Templates;

/** What all pages of one shop have around them: head, menus, footer, hidden dialogs. Top and bottom are shared pieces. */
final class Frame {
    private static final List<String> THEMES = List.of(
            "Angels",
            "Animals",
            "Baby's First",
            "Bears",
            "Bells",
            "Birds",
            "Candles",
            "Carousels",
            "Cats",
            "Club",
            "Cooking",
            "Dogs",
            "Family",
            "Father Christmas",
            "Frosty Friends",
            "Games",
            "Gingerbread",
            "Glass",
            "Hobbies",
            "Houses",
            "Lighthouses",
            "Miniatures",
            "Music",
            "Nutcrackers",
            "Porcelain",
            "Professions",
            "Santas",
            "Sets",
            "Snowmen",
            "Sound",
            "Space",
            "Sports",
            "Toys",
            "Trains",
            "Trees",
            "Wreaths");
    private static final List<String> KINDS = List.of("Ornaments", "Magic", "Series", "Stocking Stuffers");
    private static final List<String> PAGES = List.of(
            "About Us",
            "Contact Us",
            "Privacy Policy",
            "Shipping Rates",
            "Returns",
            "Box Conditions",
            "Waiting List",
            "Gift Certificates",
            "Affiliates",
            "Site Map",
            "Reward Points",
            "Testimonials");

    /** How a page tells its character set. */
    enum Declared {
        IN_HEADER,
        IN_META,
        NOWHERE
    }

    /** What is a page's own in the frame. */
    record Head(String title, String canonical, String script, boolean base, Declared declared, int changed) {}

    private final String shop;
    private final Charset charset;
    private final Templates templates = new Templates(Frame.class, "frame.html");
    private final Piece top;
    private final Piece bottom;

    /** @param years links to the year pages for the menu, ready-made list items */
    Frame(String shop, Charset charset, List<String> years) {
        this.shop = shop;
        this.charset = charset;
        this.top = piece(templates.fill(
                "top", Map.of("shop", shop, "menu", menu(years), "mobile", String.join("\n", years) + themes(2))));
        this.bottom = piece(templates.fill("bottom", Map.of("shop", shop, "links", links())));
    }

    Piece piece(String html) {
        return Piece.of(html, charset);
    }

    Page page(int status, Head own, Piece... main) {
        String meta = own.declared() == Declared.IN_META
                ? "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\" />%n"
                        .formatted(charset.name().toLowerCase(Locale.ROOT))
                : "";
        String html = templates.fill(
                "head",
                Map.of(
                        "charset",
                        meta,
                        "base",
                        own.base() ? "<base href=\"/\" />\n" : "",
                        "title",
                        Html.text(own.title()),
                        "shop",
                        shop,
                        "canonical",
                        own.canonical(),
                        "script",
                        own.script()));
        var pieces = new ArrayList<Piece>();
        pieces.add(piece(html));
        pieces.add(top);
        pieces.addAll(List.of(main));
        pieces.add(bottom);
        String type = own.declared() == Declared.IN_HEADER ? "text/html; charset=" + charset.name() : "text/html";
        return new Page(status, type, pieces, own.changed(), Map.of());
    }

    private static String menu(List<String> years) {
        return "<li><a href=\"/\">Home</a></li>\n<li><a href=\"#\">By Year</a><ul>\n" + String.join("\n", years)
                + "\n</ul></li>\n<li><a href=\"#\">By Theme</a><ul>\n" + themes(KINDS.size()) + "\n</ul></li>";
    }

    private static String themes(int kinds) {
        var items = new ArrayList<String>();
        int id = 500;
        for (String kind : KINDS.subList(0, kinds)) {
            for (String theme : THEMES) {
                String name = theme + " " + kind;
                // The platform's editors leave unescaped quotes and unclosed items behind.
                String title = id % 7 == 0 ? "All \"" + name + "\" we have" : name;
                items.add("<li class=\"cat-%d\"><a class=\"subcat\" href=\"%s_c_%d.html\" title=\"%s\">%s</a>"
                        .formatted(id, name.replaceAll("[^A-Za-z ]", "").replace(' ', '-'), id, title, name));
                id++;
            }
        }
        return String.join("\n", items);
    }

    private static String links() {
        var items = new ArrayList<String>();
        for (int i = 0; i < PAGES.size(); i++) {
            String name = PAGES.get(i);
            items.add("<li><a href=\"%s_ep_%d-1.html\">%s</a></li>".formatted(name.replace(' ', '-'), 44 + i, name));
        }
        return String.join("\n", items);
    }
}
