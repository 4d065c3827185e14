package org.projectchristmas.integration.platform;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Asks an element for several classes at once: looking them up one by one is most of what reading a page costs. */
final class Classes {
    private Classes() {}

    static boolean any(Element element, Set<String> names) {
        return any(element.attr("class"), names);
    }

    /** Whether an element is of this class, in any case, as {@link Element#hasClass} tells, of the attribute that is at hand. */
    static boolean has(String classes, String name) {
        if (classes.length() <= name.length()) {
            return classes.equalsIgnoreCase(name);
        }
        for (int at = 0; at + name.length() <= classes.length(); at++) {
            int end = at + name.length();
            boolean whole = (at == 0 || classes.charAt(at - 1) <= ' ')
                    && (end == classes.length() || classes.charAt(end) <= ' ');
            if (whole && classes.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class attribute has one of these names. */
    static boolean any(String classes, Set<String> names) {
        return mayHave(classes, names) && hasAny(classes, names);
    }

    /** Whether one of the names stands in the text at all, which is soon told and mostly not so. */
    private static boolean mayHave(String classes, Set<String> names) {
        if (classes.isEmpty()) {
            return false;
        }
        for (String name : names) {
            if (classes.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(String classes, Set<String> names) {
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
