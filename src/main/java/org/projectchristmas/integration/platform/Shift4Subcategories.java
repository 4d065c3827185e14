package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The categories into which a year page is divided. */
final class Shift4Subcategories {
    private static final Pattern ALL = Pattern.compile("(?i)view[\\s\u00a0_-]?all");

    private final Map<String, URI> all = new LinkedHashMap<>();
    private final Shift4Links links;
    private final URI here;
    private @Nullable URI whole;

    Shift4Subcategories(Shift4Category category) {
        links = category.links;
        here = links.here();
        for (Element block : category.subcategories) {
            if (category.zones.isContent(block)) {
                block.getElementsByTag("a").forEach(this::take);
            }
        }
    }

    /** The one that shows them all; null if there is none. A view of all of Disney's is none, whatever its name ends in. */
    @Nullable
    URI whole() {
        return whole;
    }

    List<URI> all() {
        return List.copyOf(all.values());
    }

    /** All but the one that shows them all. */
    List<URI> besides(@Nullable URI shown) {
        return all.values().stream().filter(each -> !each.equals(shown)).toList();
    }

    private void take(Element link) {
        URI target = links.own(link);
        if (target == null || Shift4Ids.isProduct(target) || isOtherYear(link, target)) {
            return;
        }
        if (whole == null && saysAll(link, target) && !target.equals(here)) {
            whole = target;
        }
        String category = Shift4Ids.category(target);
        if (!category.equals(Shift4Ids.category(here))) {
            all.putIfAbsent(category, target);
        }
    }

    private static boolean saysAll(Element link, URI target) {
        return saysAll(Shift4YearIndex.slug(target))
                || saysAll(link.text())
                || link.getElementsByTag("img").stream().anyMatch(image -> saysAll(image.attr("alt")));
    }

    private static boolean saysAll(String text) {
        return ALL.matcher(text).find() && Shift4YearIndex.isGeneral(text);
    }

    private boolean isOtherYear(Element link, URI target) {
        OptionalInt own = Shift4YearIndex.year(Shift4YearIndex.slug(here));
        OptionalInt said = Shift4YearIndex.year(link.text());
        boolean saysOther = own.isPresent() && said.isPresent() && own.getAsInt() != said.getAsInt();
        return saysOther || Shift4YearIndex.isOtherYear(target, here);
    }
}
