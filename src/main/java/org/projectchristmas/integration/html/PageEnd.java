package org.projectchristmas.integration.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that broke off: a shop's script that dies in the middle sends an answer that is whole and a page that is not. HTML
 * lets many end tags be left out, so only a page that opens {@code <html>}, closes neither that nor its body, and leaves something
 * open that has to be closed is taken for one.
 */
public final class PageEnd {
    private static final String[] ENDS = {"</html", "</body", "</HTML", "</BODY"};
    private static final int LONGEST_NAME = 10;

    /** What has to be closed. */
    private static final Set<String> CONTAINERS = Set.of(
            "div", "section", "main", "article", "aside", "header", "footer", "nav", "form", "table", "ul", "ol", "dl",
            "select", "head");

    private PageEnd() {}

    /** Whether the page ends before it is complete. */
    public static boolean isMissing(String html) {
        for (String end : ENDS) {
            if (html.lastIndexOf(end) >= 0) {
                return false;
            }
        }
        String lower = html.toLowerCase(Locale.ROOT);
        return lower.contains("<html") && !lower.contains("</html") && !lower.contains("</body") && isOpen(lower);
    }

    private static boolean isOpen(String html) {
        var open = new HashMap<String, Integer>();
        int at = html.indexOf('<');
        while (at >= 0) {
            boolean comment = html.startsWith("<!--", at);
            String raw = comment ? null : rawText(html, at);
            int end = html.indexOf(comment ? "-->" : raw == null ? ">" : "</" + raw, at);
            if (end < 0) {
                return true;
            }
            if (!comment && raw == null) {
                count(html, at, open);
            }
            // A tag is left at its first letter: an attribute may hold a bracket.
            at = html.indexOf('<', comment || raw != null ? end + 1 : at + 1);
        }
        return open.values().stream().anyMatch(each -> each > 0);
    }

    /** The element whose text begins here and is no markup; null if none does. */
    private static @Nullable String rawText(String html, int at) {
        String name = name(html, at + 1);
        return switch (name) {
            case "script", "style", "textarea", "title" -> name;
            default -> null;
        };
    }

    private static void count(String html, int at, Map<String, Integer> open) {
        boolean closes = html.startsWith("</", at);
        String name = name(html, closes ? at + 2 : at + 1);
        if (CONTAINERS.contains(name)) {
            int now = open.getOrDefault(name, 0) + (closes ? -1 : 1);
            open.put(name, Math.max(0, now));
        }
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && end - start < LONGEST_NAME && isLetter(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
