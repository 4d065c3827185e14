package org.projectchristmas.integration.platform;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a visitor sees of an element. */
final class Visible {
    private static final Set<String> HIDING = Set.of("hidden", "u-hidden", "u-hiddenVisually");

    private Visible() {}

    /** Whether the element itself is hidden; it may still stand within a hidden one. */
    static boolean isHidden(Element element) {
        String style = element.attr("style");
        return (!style.isEmpty() && hides(style)) || element.hasAttr("hidden") || Classes.any(element, HIDING);
    }

    private static boolean hides(String style) {
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** The element's text without that of hidden elements, scripts and styles in it. */
    static String text(Element element) {
        var text = new StringBuilder();
        element.filter((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element inner) {
                String tag = inner.normalName();
                if (depth > 0
                        && (isHidden(inner) || tag.equals("script") || tag.equals("style") || tag.equals("template"))) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                if (!text.isEmpty()) {
                    text.append(' ');
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return text.toString().strip();
    }
}
