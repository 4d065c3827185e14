package org.projectchristmas.integration.html;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that broke off: a shop's script that dies in the middle sends an answer that is whole and a page that is not. HTML
 * lets many end tags be left out, so only a page that opens {@code <html>}, closes neither that nor its body, and leaves something
 * open that has to be closed is taken for one.
 */
public final class PageEnd {
    private static final String[] ENDS = {"</html", "</body", "</HTML", "</BODY"};
    private static final int LONGEST_NAME = 10;

    /** What has to be closed, with its place among the counts. */
    private static final Map<String, Integer> CONTAINERS = Map.ofEntries(
            Map.entry("div", 0),
            Map.entry("section", 1),
            Map.entry("main", 2),
            Map.entry("article", 3),
            Map.entry("aside", 4),
            Map.entry("header", 5),
            Map.entry("footer", 6),
            Map.entry("nav", 7),
            Map.entry("form", 8),
            Map.entry("table", 9),
            Map.entry("ul", 10),
            Map.entry("ol", 11),
            Map.entry("dl", 12),
            Map.entry("select", 13),
            Map.entry("head", 14));

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
        int[] open = new int[CONTAINERS.size()];
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
        for (int each : open) {
            if (each > 0) {
                return true;
            }
        }
        return false;
    }

    /** The element whose text begins here and is no markup; null if none does. */
    private static @Nullable String rawText(String html, int at) {
        String name = name(html, at + 1);
        return switch (name) {
            case "script", "style", "textarea", "title" -> name;
            default -> null;
        };
    }

    private static void count(String html, int at, int[] open) {
        boolean closes = html.startsWith("</", at);
        Integer place = CONTAINERS.get(name(html, closes ? at + 2 : at + 1));
        if (place != null) {
            open[place] = Math.max(0, open[place] + (closes ? -1 : 1));
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
