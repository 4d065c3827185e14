package org.projectchristmas.sample.shift4;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Resource;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Site;
import org.projectchristmas.sample.site.Target;

/** The Ornament Factory: year pages with fixed category ids, windows-1252, no validators. */
public final class HallmarkOrnaments implements Site {
    private static final String INDEX = "Hallmark-Ornaments-By-Year_c_200.html";
    private static final Pattern CATEGORY = Pattern.compile("/[^/]*_c_(\\d{1,6})(?:-(\\d{1,4})-(\\d))?\\.html");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final int pageSize;
    private final Map<Integer, Integer> categories = new HashMap<>();
    private final Cards cards = new Cards();
    private final Listing listing = new Listing(cards, INDEX);
    private final ProductPages products = new ProductPages();
    private final Common common;
    private final Frame frame;

    /** @param pageSize products on a page of a listing that is not shown as a whole */
    public HallmarkOrnaments(URI base, int pageSize) {
        this.pageSize = pageSize;
        for (String line : Resource.lines(HallmarkOrnaments.class, "year_categories.txt")) {
            var cells = List.of(line.split(" ", -1));
            categories.put(Integer.valueOf(cells.get(0)), Integer.valueOf(cells.get(1)));
        }
        var menu = new ArrayList<String>();
        categories.keySet().stream().sorted().forEach(year -> menu.add(yearLink(year, "<li>%s</li>")));
        this.frame = new Frame("The Ornament Factory", WINDOWS, menu);
        this.common = new Common(base, frame, cards);
    }

    @Override
    public Thrift thrift() {
        return Thrift.NOTHING;
    }

    private int category(int year) {
        return categories.getOrDefault(year, 0);
    }

    /** The address of a year in the older or the newer form, relative. */
    private String address(int year) {
        return year % 4 == 2
                ? "%d-Hallmark-Ornaments_c_%d.html".formatted(year, category(year))
                : "%d_c_%d.html".formatted(year, category(year));
    }

    private String yearLink(int year, String around) {
        return around.formatted("<a class=\"subcat\" href=\"%s\">%d</a>".formatted(address(year), year));
    }

    @Override
    public Page answer(Shelf shelf, Target target) {
        Page shared = common.answer(shelf, target);
        if (shared != null) {
            return shared;
        }
        Matcher matcher = CATEGORY.matcher(target.path());
        if (matcher.matches()) {
            int page = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            return category(shelf, Integer.parseInt(matcher.group(1)), page, target);
        }
        if (target.path().equalsIgnoreCase("/view_category.asp")) {
            return category(shelf, target.number("cat", 0), 1, target);
        }
        Listed product = Common.product(shelf, target);
        return product == null ? common.missing() : product(shelf, product);
    }

    private Page category(Shelf shelf, int id, int page, Target target) {
        if (id == 200) {
            return index(shelf);
        }
        Integer year = categories.entrySet().stream()
                .filter(each -> each.getValue() == id)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return year == null
                ? common.missing()
                : year(shelf, year, page, target.query().containsKey("viewall"));
    }

    private Page index(Shelf shelf) {
        var links = new ArrayList<String>();
        var years = new ArrayList<>(shelf.years());
        for (int i = 0; i < years.size(); i++) {
            links.add(yearLink(years.get(i), "<td>%s</td>" + (i % 6 == 5 ? "</tr><tr>" : "")));
        }
        links.add("<td><a class=\"subcat\" href=\"Keepsake-Club_c_211.html\">Keepsake Club</a></td>");
        String html = cards.fill("factory-index", Map.of("links", String.join("\n", links)));
        var head = new Frame.Head("Hallmark Ornaments By Year", "/" + INDEX, "", true, Frame.Declared.IN_HEADER, 0);
        return frame.page(200, head, frame.piece(html));
    }

    private Page year(Shelf shelf, int year, int page, boolean viewAll) {
        int id = category(year);
        boolean whole = viewAll && !ignoresViewAll(year);
        var look = List.of(Cards.Look.values()).get(year % 3);
        List<Listed> listed = shelf.ofYear(year);
        String stem = address(year).replace(".html", "");
        var category = new Listing.Category(
                year + " Hallmark Ornaments",
                id,
                look,
                listed,
                whole ? 1 : page,
                whole ? Math.max(1, listed.size()) : pageSize,
                number -> number == 1 ? stem + ".html" : "%d_c_%d-%d-3.html".formatted(year, id, number),
                whole ? null : viewAllLink(year, id));
        var head = new Frame.Head(
                year + " Hallmark Ornaments",
                "/" + address(year),
                "",
                year % 2 == 0,
                declared(id),
                shelf.changed(year));
        return frame.page(200, head, frame.piece(listing.html(category)));
    }

    /** Some years show pages of a fixed size whatever is asked. */
    private static boolean ignoresViewAll(int year) {
        return year % 5 == 0;
    }

    private @Nullable String viewAllLink(int year, int id) {
        if (ignoresViewAll(year)) {
            return null;
        }
        return year % 2 == 0 ? address(year) + "?viewall=1" : "view_category.asp?viewall=1&cat=" + id;
    }

    private static Frame.Declared declared(int number) {
        return List.of(Frame.Declared.values()).get(number % 11 == 0 ? 2 : number % 2);
    }

    private Page product(Shelf shelf, Listed product) {
        var item = product.item();
        int year = item.years().getFirst();
        String crumbs = Common.crumbs(List.of(
                new Common.Crumb("/", "Home"),
                new Common.Crumb(INDEX, "Hallmark Ornaments By Year"),
                new Common.Crumb(address(year), year + " Hallmark Ornaments"),
                new Common.Crumb(item.path(), item.name())));
        var around = new ProductPages.Surroundings(INDEX, address(year), category(year), crumbs);
        var head = new Frame.Head(
                item.name(),
                item.path(),
                ProductPages.script(product),
                item.id() % 5 == 0,
                declared(item.id()),
                product.changed());
        return frame.page(200, head, frame.piece(products.html(product, around)), common.related(shelf, product));
    }

    @Override
    public List<String> addresses(Shelf shelf) {
        var found = new ArrayList<String>();
        found.add("/" + INDEX);
        for (int year : shelf.years()) {
            found.add("/" + address(year));
            found.add("/" + address(year) + "?viewall=1");
            int pages = (shelf.ofYear(year).size() + pageSize - 1) / pageSize;
            for (int page = 2; page <= pages && ignoresViewAll(year); page++) {
                found.add("/%d_c_%d-%d-3.html".formatted(year, category(year), page));
            }
        }
        shelf.all().forEach(each -> found.add(each.item().path()));
        return found;
    }
}
