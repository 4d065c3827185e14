package org.projectchristmas.integration.html;

import org.jspecify.annotations.Nullable;

/**
 * Cuts short texts out of pages, and the same one again where it was cut out lately: a shop's menus, classes and blanks are the same
 * on page after page. Safe for several threads: texts never change, and a place that two fill at once holds the one or the other.
 */
final class Repeats {
    private static final int LONGEST = 60;
    private static final int PLACES = 2048;

    private final @Nullable String[] latest = new String[PLACES];

    String cut(String page, int start, int end) {
        int length = end - start;
        if (length > LONGEST || length == 0) {
            return page.substring(start, end);
        }
        // Five characters tell most texts apart; one that they do not is only cut out once more.
        int hash = length + 31 * page.charAt(start);
        hash = 31 * hash + page.charAt(end - 1);
        hash = 31 * hash + page.charAt(start + length / 2);
        hash = 31 * hash + page.charAt(start + length / 4);
        hash = 31 * hash + page.charAt(start + length * 3 / 4);
        int place = (hash ^ (hash >>> 11)) & (PLACES - 1);
        String known = latest[place];
        if (known != null && known.length() == length && page.startsWith(known, start)) {
            return known;
        }
        String text = page.substring(start, end);
        latest[place] = text;
        return text;
    }
}
