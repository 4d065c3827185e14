package org.projectchristmas.sample.shift4;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.goods.World;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Piece;
import org.projectchristmas.sample.site.Site;
import org.projectchristmas.sample.site.Target;

/** Hooked on Ornaments: custom URLs, year pages of three shapes, UTF-8, Last-Modified. */
public final class HookedOnHallmark implements Site {
    private static final String INDEX = "keepsake-hallmark-ornaments-by-year.html";
    private static final Pattern CATEGORY = Pattern.compile("/[^/]*_c_(\\d{1,6})(?:-(\\d{1,4})-\\d)?\\.html");
    private static final Pattern YEAR =
            Pattern.compile("/(?:hallmark-)?(?:keepsake-)?(\\d{4})(?:-hallmark-ornaments)?(?:\\.html)?");
    private static final int FIRST_CATEGORY = 100;
    private static final int CATEGORIES_A_YEAR = 8;
    private static final List<String> SHELVES = List.of("Series Ornaments", "Magic & Sound", "Other Keepsakes");

    private final int pageSize;
    private final Cards cards = new Cards();
    private final Listing listing = new Listing(cards, INDEX);
    private final ProductPages products = new ProductPages();
    private final Common common;
    private final Frame frame;

    /** What a year page is. */
    private enum Shape {
        VIEW_ALL_LINK,
        SUBCATEGORIES,
        NUMBERED_PAGES;

        static Shape of(int year) {
            return switch (year % 3) {
                case 0 -> VIEW_ALL_LINK;
                case 1 -> SUBCATEGORIES;
                default -> NUMBERED_PAGES;
            };
        }
    }

    /** @param pageSize products on a page of a listing that is not shown as a whole */
    public HookedOnHallmark(URI base, int pageSize) {
        this.pageSize = pageSize;
        var menu = new ArrayList<String>();
        for (int year = World.LAST_YEAR; year > World.LAST_YEAR - 12; year--) {
            menu.add("<li><a href=\"%s\">%d Keepsakes</a></li>".formatted(address(year), year));
        }
        this.frame = new Frame("Hooked on Ornaments", StandardCharsets.UTF_8, menu);
        this.common = new Common(base, frame, cards);
    }

    @Override
    public Thrift thrift() {
        return Thrift.LAST_MODIFIED;
    }

    /** The address of a year, relative: a custom one of several habits, or the platform's own. */
    private static String address(int year) {
        return switch (year % 4) {
            case 0 -> year + "-hallmark-ornaments.html";
            case 1 -> "%d-Hallmark-Ornaments_c_%d.html".formatted(year, category(year));
            case 2 -> "hallmark-keepsake-" + year + ".html";
            default -> "keepsake-" + year;
        };
    }

    private static int category(int year) {
        return FIRST_CATEGORY + (year - World.FIRST_YEAR) * CATEGORIES_A_YEAR;
    }

    /** The whole year at once, where the year page has only subcategories; one year lacks it. */
    private static String viewAllAddress(int year) {
        String words = switch (year % 4) {
            case 0 -> "View-All";
            case 1 -> "VIEW-ALL-Ornaments";
            default -> "view-all";
        };
        return "%d-%s_c_%d.html".formatted(year, words, category(year) + 1);
    }

    private static boolean hasViewAll(int year) {
        return year != 1999;
    }

    private static String shelfAddress(int year, int shelf) {
        String words = SHELVES.get(shelf).replace(" & ", "--").replace(' ', '-');
        return "%d-%s_c_%d.html".formatted(year, words, category(year) + 2 + shelf);
    }

    @Override
    public Page answer(Shelf shelf, Target target) {
        Page shared = common.answer(shelf, target);
        if (shared != null) {
            return shared;
        }
        if (target.path().equals("/" + INDEX)) {
            return index(shelf);
        }
        boolean viewAll = target.query().containsKey("viewall");
        Matcher category = CATEGORY.matcher(target.path());
        if (category.matches()) {
            int page = category.group(2) == null ? 1 : Integer.parseInt(category.group(2));
            return category(shelf, Integer.parseInt(category.group(1)), page, viewAll);
        }
        if (target.path().equalsIgnoreCase("/view_category.asp")) {
            return category(shelf, target.number("cat", 0), 1, viewAll);
        }
        Matcher year = YEAR.matcher(target.path());
        if (year.matches() && target.path().equals("/" + address(Integer.parseInt(year.group(1))))) {
            return category(shelf, category(Integer.parseInt(year.group(1))), 1, viewAll);
        }
        Listed product = Common.product(shelf, target);
        return product == null ? common.missing() : product(shelf, product);
    }

    private Page index(Shelf shelf) {
        var links = new ArrayList<String>();
        for (int year : shelf.years().reversed()) {
            String text = switch (year % 3) {
                case 0 -> "<span><img src=\"assets/images/years/%1$d.gif\" alt=\"%1$d Hallmark Ornaments\"></span>";
                case 1 -> "<span>%1$d Hallmark Ornaments</span>";
                default ->
                    "<span class=\"img\"><img alt=\"%1$d Keepsakes\" src=\"assets/images/years/%1$d.gif\"></span>"
                            + "<span class=\"name\">Year %1$d</span>";
            };
            links.add("<li><a href=\"%s\">%s</a></li>".formatted(address(year), text.formatted(year)));
        }
        links.add("<li><a href=\"club_c_77.html\"><span>Keepsake Ornament Club</span></a>");
        String html = cards.fill("hooked-index", Map.of("links", String.join("\n", links)));
        return frame.page(200, head("Hallmark Ornaments By Year", "/" + INDEX, 0), frame.piece(html));
    }

    private static Frame.Head head(String title, String canonical, int changed) {
        var declared = title.length() % 3 == 0 ? Frame.Declared.IN_META : Frame.Declared.IN_HEADER;
        return new Frame.Head(title, canonical, "", false, declared, changed);
    }

    private Page category(Shelf shelf, int id, int page, boolean viewAll) {
        int year = World.FIRST_YEAR + (id - FIRST_CATEGORY) / CATEGORIES_A_YEAR;
        List<Listed> all = shelf.ofYear(year);
        int part = (id - FIRST_CATEGORY) % CATEGORIES_A_YEAR;
        if (id < FIRST_CATEGORY || all.isEmpty() || part > 1 + SHELVES.size()) {
            return common.missing();
        }
        if (part == 0) {
            return year(shelf, year, page, viewAll);
        }
        if (part == 1) {
            return hasViewAll(year)
                    ? listing(shelf, year, id, all, 1, all.size(), _ -> viewAllAddress(year), null)
                    : common.missing();
        }
        int number = part - 2;
        String stem = shelfAddress(year, number).replace(".html", "");
        return listing(shelf, year, id, onShelf(all, number), page, pageSize, numbered(stem), null);
    }

    private static List<Listed> onShelf(List<Listed> all, int number) {
        return all.stream()
                .filter(each -> each.item().id() % SHELVES.size() == number)
                .toList();
    }

    private static IntFunction<String> numbered(String stem) {
        return page -> page == 1 ? stem + ".html" : "%s-%d-3.html".formatted(stem, page);
    }

    private Page year(Shelf shelf, int year, int page, boolean viewAll) {
        List<Listed> all = shelf.ofYear(year);
        int id = category(year);
        String stem = "%d-Hallmark-Ornaments_c_%d".formatted(year, id);
        IntFunction<String> url = number -> number == 1 ? address(year) : "%s-%d-3.html".formatted(stem, number);
        return switch (Shape.of(year)) {
            case SUBCATEGORIES -> subcategories(shelf, year);
            case NUMBERED_PAGES -> listing(shelf, year, id, all, page, pageSize, url, null);
            case VIEW_ALL_LINK ->
                viewAll
                        ? listing(shelf, year, id, all, 1, all.size(), url, null)
                        : listing(shelf, year, id, all, page, pageSize, url, viewAllLink(year));
        };
    }

    private static String viewAllLink(int year) {
        return year % 2 == 0 ? address(year) + "?viewall=1" : "view_category.asp?viewall=1&cat=" + category(year);
    }

    private Page listing(
            Shelf shelf,
            int year,
            int id,
            List<Listed> products,
            int page,
            int size,
            IntFunction<String> url,
            @Nullable String viewAll) {
        var look = year % 2 == 0 ? Cards.Look.CORE : Cards.Look.HTML5;
        String title = year + " Hallmark Ornaments";
        var category = new Listing.Category(title, id, look, products, page, Math.max(1, size), url, viewAll);
        Piece main = frame.piece(listing.html(category));
        return frame.page(200, head(title, "/" + url.apply(1), shelf.changed(year)), main);
    }

    private Page subcategories(Shelf shelf, int year) {
        String section = year % 2 == 0 ? "subcategories-core" : "subcategories-html5";
        var links = new ArrayList<String>();
        for (int i = 0; i < SHELVES.size(); i++) {
            if (!onShelf(shelf.ofYear(year), i).isEmpty()) {
                links.add(sub(section, shelfAddress(year, i), category(year) + 2 + i, year + " " + SHELVES.get(i)));
            }
        }
        if (hasViewAll(year)) {
            links.add(1, sub(section, viewAllAddress(year), category(year) + 1, year + " View-All"));
        }
        String title = year + " Hallmark Ornaments";
        String html = cards.fill(section, Map.of("title", title, "links", String.join("\n", links)));
        return frame.page(200, head(title, "/" + address(year), shelf.changed(year)), frame.piece(html));
    }

    private String sub(String section, String link, int id, String name) {
        return cards.fill(
                section + "-link",
                Map.of("link", link, "id", Integer.toString(id), "name", name.replace("&", "&amp;")));
    }

    private Page product(Shelf shelf, Listed product) {
        var item = product.item();
        int year = item.years().getFirst();
        var steps = new ArrayList<Common.Crumb>();
        steps.add(new Common.Crumb("/", "Home"));
        steps.add(new Common.Crumb(INDEX, "Hallmark Ornaments By Year"));
        steps.add(new Common.Crumb(address(year), year + " Hallmark Ornaments"));
        int number = item.id() % SHELVES.size();
        if (Shape.of(year) == Shape.SUBCATEGORIES) {
            steps.add(new Common.Crumb(shelfAddress(year, number), year + " " + SHELVES.get(number)));
        }
        steps.add(new Common.Crumb(item.path(), item.name()));
        var around = new ProductPages.Surroundings(INDEX, address(year), category(year), Common.crumbs(steps));
        var head = new Frame.Head(
                item.name(),
                item.path(),
                ProductPages.script(product),
                false,
                item.id() % 6 == 0 ? Frame.Declared.IN_META : Frame.Declared.IN_HEADER,
                product.changed());
        return frame.page(200, head, frame.piece(products.html(product, around)), common.related(shelf, product));
    }

    @Override
    public List<String> addresses(Shelf shelf) {
        var found = new ArrayList<String>();
        found.add("/" + INDEX);
        for (int year : shelf.years()) {
            found.add("/" + address(year));
            int pages = (shelf.ofYear(year).size() + pageSize - 1) / pageSize;
            switch (Shape.of(year)) {
                case VIEW_ALL_LINK -> found.add("/" + viewAllLink(year));
                case SUBCATEGORIES -> found.add("/" + viewAllAddress(year));
                case NUMBERED_PAGES -> {
                    for (int page = 2; page <= pages; page++) {
                        found.add("/%d-Hallmark-Ornaments_c_%d-%d-3.html".formatted(year, category(year), page));
                    }
                }
            }
        }
        shelf.all().forEach(each -> found.add(each.item().path()));
        return found;
    }
}
