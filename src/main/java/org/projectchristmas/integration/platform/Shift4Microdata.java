package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.text.LinedText;

/** The microdata of the product that a page is about; breadcrumbs, reviews and other products carry the same properties. */
final class Shift4Microdata {
    private final Map<String, List<String>> values = new HashMap<>();
    private @Nullable Element scope;

    /** Takes an element with {@code itemprop}, if it is the product's own. */
    void take(Element property) {
        if (!isOwn(property)) {
            return;
        }
        for (String name : property.attr("itemprop").strip().split("\\s+", 8)) {
            values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value(name, property));
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The first value that is not blank; null if there is none. */
    @Nullable
    String first(String name) {
        for (String value : values.getOrDefault(name, List.of())) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** All values as one text, each once: a short and a long description are one. */
    @Nullable
    String joined(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? null : LinedText.of(new LinkedHashSet<>(all));
    }

    private boolean isOwn(Element property) {
        for (Element each = property.parent(); each != null; each = each.parent()) {
            if (!each.hasAttr("itemscope") && !each.hasAttr("itemtype")) {
                continue;
            }
            String type = each.attr("itemtype").strip();
            if (type.endsWith("/Product")) {
                boolean page = !each.hasClass("product-item")
                        && (!each.hasAttr("itemprop") || each.attr("itemprop").equals("mainEntity"));
                scope = scope == null && page ? each : scope;
                return each.equals(scope);
            }
            if (!type.endsWith("Offer")) {
                return false;
            }
        }
        return false;
    }

    private static String value(String name, Element property) {
        if (property.hasAttr("content")) {
            return property.attr("content");
        }
        return switch (property.normalName()) {
            case "link", "a" ->
                name.equals("url") || property.normalName().equals("link") ? property.attr("href") : property.text();
            case "meta" -> property.attr("href");
            case "img" -> property.attr("src");
            default -> property.hasAttr("itemscope") ? nested(property) : text(name, property);
        };
    }

    private static String text(String name, Element property) {
        return switch (name) {
            case "description" -> LinedText.of(property);
            case "price" -> PriceWords.of(property);
            default -> property.text();
        };
    }

    private static String nested(Element property) {
        Element name = property.getElementsByAttributeValue("itemprop", "name").first();
        return name == null ? "" : name.hasAttr("content") ? name.attr("content") : name.text();
    }
}
