package org.projectchristmas.integration.platform;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Asks an element for several classes at once: looking them up one by one is most of what reading a page costs. */
final class Classes {
    private Classes() {}

    static boolean any(Element element, Set<String> names) {
        return any(element.attr("class"), names);
    }

    /** Whether a class attribute has one of these names. */
    static boolean any(String classes, Set<String> names) {
        int start = 0;
        int length = classes.length();
        while (start < length) {
            if (classes.charAt(start) <= ' ') {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < length && classes.charAt(end) > ' ') {
                end++;
            }
            if (names.contains(start == 0 && end == length ? classes : classes.substring(start, end))) {
                return true;
            }
            start = end;
        }
        return false;
    }
}
