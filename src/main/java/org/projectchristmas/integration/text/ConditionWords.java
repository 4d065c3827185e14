package org.projectchristmas.integration.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.BoxCondition;

/** How names tell a box condition: a code or words at the end, in brackets, or behind a dash; never inside the name itself. */
final class ConditionWords {
    /** Recognised at the end of a name as well as behind a dash. */
    private static final Map<String, BoxCondition> PHRASES = Map.ofEntries(
            Map.entry("slightly damaged box", BoxCondition.SDB),
            Map.entry("slight damaged box", BoxCondition.SDB),
            Map.entry("slight damage box", BoxCondition.SDB),
            Map.entry("slight box damage", BoxCondition.SDB),
            Map.entry("slightly damaged", BoxCondition.SDB),
            Map.entry("box slightly damaged", BoxCondition.SDB),
            Map.entry("damaged box", BoxCondition.DB),
            Map.entry("damage box", BoxCondition.DB),
            Map.entry("box damage", BoxCondition.DB),
            Map.entry("box damaged", BoxCondition.DB),
            Map.entry("no box", BoxCondition.NB),
            Map.entry("no original box", BoxCondition.NB),
            Map.entry("without box", BoxCondition.NB),
            Map.entry("w/o box", BoxCondition.NB),
            Map.entry("missing box", BoxCondition.NB),
            Map.entry("mint in box", BoxCondition.MIB),
            Map.entry("mint in package", BoxCondition.MIP),
            Map.entry("mint no tag", BoxCondition.MNT),
            Map.entry("mint without tag", BoxCondition.MNT),
            Map.entry("no tag", BoxCondition.NT),
            Map.entry("no tags", BoxCondition.NT),
            Map.entry("without tag", BoxCondition.NT),
            Map.entry("colorway", BoxCondition.COLORWAY),
            Map.entry("repaint", BoxCondition.COLORWAY),
            Map.entry("keepsake ornament club", BoxCondition.KOC),
            Map.entry("san diego comic con", BoxCondition.SDCC),
            Map.entry("new york comic con", BoxCondition.NYCC));
    /** Recognised only where they stand alone, since names end with such words too. */
    private static final Map<String, BoxCondition> ALONE = Map.of(
            "hard to find", BoxCondition.HTF,
            "spotted", BoxCondition.SPOT,
            "yellowed", BoxCondition.YELW,
            "yellowing", BoxCondition.YELW,
            "opened", BoxCondition.OPEN,
            "open box", BoxCondition.OPEN,
            "opened box", BoxCondition.OPEN,
            "box opened", BoxCondition.OPEN);
    /** Codes that are English words, so that only capitals make them codes. */
    private static final Set<String> WORDS = Set.of("OPEN", "SPOT");

    private static final int LONGEST_PHRASE_WORDS = 4;
    private static final Pattern SEGMENT = Pattern.compile("\\s[-–—]+\\s*|\\s*[()\\[\\]]\\s*|\\s*\\*+\\s*");

    private ConditionWords() {}

    static @Nullable String in(String name) {
        String[] segments = SEGMENT.split(name, 40);
        for (int i = segments.length - 1; i >= 0; i--) {
            BoxCondition found = segments[i].isEmpty() ? null : i == 0 ? null : alone(segments[i]);
            if (found == null && i == segments.length - 1) {
                found = atEnd(segments[i], name);
            }
            if (found != null) {
                return found.code();
            }
        }
        return null;
    }

    /** The condition that a text names without saying anything else; null if it is none. */
    static @Nullable BoxCondition alone(String segment) {
        String bare = bare(segment);
        String words = words(bare);
        BoxCondition found = PHRASES.get(words);
        if (found == null) {
            found = ALONE.get(words);
        }
        return found != null ? found : code(bare, true);
    }

    private static @Nullable BoxCondition atEnd(String segment, String name) {
        String bare = bare(segment);
        int start = bare.lastIndexOf(' ') + 1;
        if (start == 0 && bare.length() == name.length()) {
            return null;
        }
        BoxCondition code = code(bare.substring(start), false);
        if (code != null && !(WORDS.contains(code.code()) && isShouted(name))) {
            return code;
        }
        String words = words(bare);
        int from = words.length();
        BoxCondition longest = null;
        for (int count = 0; count < LONGEST_PHRASE_WORDS && from > 0; count++) {
            from = words.lastIndexOf(' ', from - 1);
            BoxCondition found = PHRASES.get(words.substring(from + 1));
            longest = found != null ? found : longest;
        }
        return longest;
    }

    private static @Nullable BoxCondition code(String token, boolean anyCase) {
        BoxCondition condition = BoxCondition.ofCode(token).orElse(null);
        if (condition == null) {
            return null;
        }
        boolean capitals = token.equals(token.toUpperCase(Locale.ROOT));
        boolean clear =
                capitals || condition == BoxCondition.COLORWAY || (anyCase && !WORDS.contains(condition.code()));
        return clear ? condition : null;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Without punctuation at the ends and without the "exclusive" that follows an event's name. */
    private static String bare(String segment) {
        int start = 0;
        int end = segment.length();
        while (start < end && isPunctuation(segment.charAt(start))) {
            start++;
        }
        while (end > start && isPunctuation(segment.charAt(end - 1))) {
            end--;
        }
        String bare = segment.substring(start, end);
        String tail = " exclusive";
        boolean exclusive =
                bare.regionMatches(true, Math.max(0, bare.length() - tail.length()), tail, 0, tail.length());
        return exclusive ? bare.substring(0, bare.length() - tail.length()) : bare;
    }

    private static boolean isPunctuation(char c) {
        return c == ' ' || c == ',' || c == '.' || c == '!' || c == ':' || c == ';' || c == '-' || c == '"';
    }

    private static String words(String text) {
        return Folding.fold(text.toLowerCase(Locale.ROOT).replace(',', ' ').replace('-', ' '), 500);
    }
}
