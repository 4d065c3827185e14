package org.projectchristmas.sample.shift4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sample.goods.Listed;

/** One page of a category: title, specials, cards, paging. */
final class Listing {
    private final Cards cards;
    private final String index;

    /** @param index the shop's year index, for the breadcrumbs */
    Listing(Cards cards, String index) {
        this.cards = cards;
        this.index = index;
    }

    /**
     * What is asked of a category.
     *
     * @param page from 1; at most {@code size} products are on it
     * @param url the address of each page of the category
     * @param viewAll the address of the view of the whole category; null if it is not offered
     */
    record Category(
            String title,
            int id,
            Cards.Look look,
            List<Listed> products,
            int page,
            int size,
            IntFunction<String> url,
            @Nullable String viewAll) {
        int pages() {
            return Math.max(1, (products.size() + size - 1) / size);
        }

        List<Listed> shown() {
            int from = Math.min(products.size(), (page - 1) * size);
            return products.subList(from, Math.min(products.size(), from + size));
        }
    }

    String html(Category category) {
        List<Listed> shown = category.shown();
        if (shown.isEmpty()) {
            return cards.fill("empty", Map.of("title", category.title()));
        }
        boolean specials = category.page() == 1 && category.id() % 2 == 0;
        return cards.fill(
                category.look().section("page"),
                Map.of(
                        "title", category.title(),
                        "index", index,
                        "features", specials ? cards.features(feature(category), specials(shown), category.id()) : "",
                        "total", Integer.toString(category.products().size()),
                        "paging", paging(category),
                        "cards", cards.cards(category.look(), shown, category.id())));
    }

    private static Cards.Look feature(Category category) {
        // The specials of the oldest pages are rows of a table, which cannot stand in a div.
        return category.look() == Cards.Look.DOM2020 ? Cards.Look.HTML5 : category.look();
    }

    private static List<Listed> specials(List<Listed> shown) {
        return shown.stream()
                .filter(each -> each.item().way("special", 12) == 0)
                .limit(4)
                .toList();
    }

    private static String paging(Category category) {
        if (category.pages() == 1 && category.viewAll() == null) {
            return category.look() == Cards.Look.CORE ? "<div class=\"paging\"></div>" : "";
        }
        var links = new ArrayList<String>();
        if (category.page() > 1) {
            links.add(link(category, category.page() - 1, "Previous"));
        }
        for (int page = 1; page <= category.pages(); page++) {
            links.add(
                    page == category.page()
                            ? "<strong>" + page + "</strong>"
                            : link(category, page, Integer.toString(page)));
        }
        if (category.page() < category.pages()) {
            links.add(link(category, category.page() + 1, category.look() == Cards.Look.CORE ? "Next Page" : "Next"));
        }
        if (category.viewAll() != null) {
            links.add("<a href=\"" + category.viewAll() + "\" class=\"category-viewall\">View All</a>");
        }
        return "<div class=\"paging\">" + String.join(" ", links) + "</div>";
    }

    private static String link(Category category, int page, String text) {
        String style = category.look() == Cards.Look.CORE ? " class=\"paging-links\"" : "";
        return "<a href=\"" + category.url().apply(page) + "\"" + style + ">" + text + "</a>";
    }
}
