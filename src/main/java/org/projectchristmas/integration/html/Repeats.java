package org.projectchristmas.integration.html;

import org.jspecify.annotations.Nullable;

/** Cuts short texts out of a page, and the same one again where it has just been cut out: classes, links and blanks come in dozens. */
final class Repeats {
    private static final int LONGEST = 40;
    private static final int SLOTS = 512;

    private final String page;
    private final @Nullable String[] latest = new String[SLOTS];

    Repeats(String page) {
        this.page = page;
    }

    String cut(int start, int end) {
        int length = end - start;
        if (length > LONGEST || length == 0) {
            return page.substring(start, end);
        }
        // Four characters tell most texts apart; one that they do not is only cut out once more.
        int hash = length + 31 * page.charAt(start);
        hash = 31 * hash + page.charAt(end - 1);
        hash = 31 * hash + page.charAt(start + length / 2);
        hash = 31 * hash + page.charAt(start + length / 4);
        int slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        String known = latest[slot];
        if (known != null && known.length() == length && page.startsWith(known, start)) {
            return known;
        }
        String text = page.substring(start, end);
        latest[slot] = text;
        return text;
    }
}
