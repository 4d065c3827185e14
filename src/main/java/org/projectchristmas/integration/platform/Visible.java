package org.projectchristmas.integration.platform;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.projectchristmas.integration.text.LinedText;

/** What a visitor sees of an element. */
final class Visible {
    private static final Set<String> HIDING = Set.of("hidden", "u-hidden", "u-hiddenVisually");

    private Visible() {}

    /** Whether the element itself is hidden; it may still stand within a hidden one. */
    static boolean isHidden(Element element) {
        return isSwitchedOff(element) || Classes.any(element, HIDING);
    }

    /** Whether the element itself is hidden by its own tag; one that is by its class can be a label for screen readers. */
    static boolean isSwitchedOff(Element element) {
        String style = element.attr("style");
        return (!style.isEmpty() && hides(style)) || element.hasAttr("hidden");
    }

    /** Whether neither the element nor what it stands in is hidden; a whole page may be, until its scripts have run. */
    static boolean isShown(Element element) {
        for (Element each = element; each != null && !each.normalName().equals("body"); each = each.parent()) {
            if (isHidden(each)) {
                return false;
            }
        }
        return true;
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
                if (depth > 0 && isUnseen(inner)) {
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

    /** As {@link #text}, in the lines in which a visitor sees it. */
    static String lines(Element element) {
        return LinedText.of(element, Visible::isUnseen);
    }

    /** Whether the element shows nothing. */
    static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "template" -> true;
            default -> isHidden(element);
        };
    }
}
