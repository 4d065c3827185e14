package org.projectchristmas.integration.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people whom a description credits. */
final class ArtistWords {
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:(?:Artists?|Designers?|Sculptors?|ARTISTS?)(?: Name)? ?:|(?:[Ss]culpted|[Dd]esigned|[Dd]esign|[Cc]reated|SCULPTED|DESIGNED) [Bb][Yy]\\b ?:?)");
    /** What every label has within or behind its first letter: looked for first, since most texts name nobody. */
    private static final String[] STEMS = {"rtist", "esign", "culpt", "reated", "ARTIST", "SCULPTED", "DESIGNED"};
    /** Capitalised words that begin something else than a name. */
    private static final Set<String> OTHER = Set.of(
            "size",
            "dated",
            "handcrafted",
            "hallmark",
            "keepsake",
            "measures",
            "approximately",
            "copyright",
            "series",
            "year",
            "released",
            "condition",
            "retail",
            "this",
            "the",
            "it",
            "includes",
            "porcelain",
            "pressed",
            "resin",
            "sku",
            "material",
            "box",
            "for",
            "magic",
            "from");

    private static final Set<String> JOINING = Set.of("and", "&", "de", "van", "von", "la", "der", "di");
    private static final int MOST_WORDS = 9;
    private static final int MOST_PEOPLE = 6;
    private static final int LONGEST = 200;

    private ArtistWords() {}

    /**
     * The names, joined by "; "; null if nobody is credited.
     *
     * @param text as {@link LinedText#folded} gives it
     */
    static @Nullable String in(String text) {
        int start = firstStem(text);
        if (start < 0) {
            return null;
        }
        var names = new LinkedHashSet<String>();
        Matcher label = LABEL.matcher(text);
        for (boolean found = label.find(start); found && names.size() < MOST_PEOPLE; found = label.find()) {
            boolean several = text.startsWith("s:", label.end() - 2) || text.startsWith("S:", label.end() - 2);
            addNames(
                    text.substring(label.end(), Math.min(text.length(), label.end() + LONGEST))
                            .strip(),
                    several,
                    names);
        }
        return names.isEmpty() ? null : String.join("; ", names);
    }

    /** Where the first label can begin at the earliest; -1 if there is none. */
    private static int firstStem(String text) {
        int first = -1;
        for (String stem : STEMS) {
            int at = text.indexOf(stem);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first < 0 ? -1 : Math.max(0, first - 1);
    }

    private static void addNames(String text, boolean several, Set<String> names) {
        var name = new StringBuilder();
        int count = 0;
        for (String each : text.split(" ", MOST_WORDS + 1)) {
            String word = Folding.withoutTail(each, String.valueOf(LinedText.BREAK));
            String bare = Folding.withoutTail(word, ",;.:");
            if (++count > MOST_WORDS || !isOfName(bare, word)) {
                break;
            }
            boolean joins = bare.equals("and") || bare.equals("&");
            if (joins) {
                add(name, names);
            } else {
                name.append(name.isEmpty() ? "" : " ").append(endsSentence(word) || !word.endsWith(".") ? bare : word);
            }
            boolean listed = several && word.endsWith(",");
            if (listed) {
                add(name, names);
            } else if (word.endsWith(",") || word.endsWith(";") || endsSentence(word) || endsLine(each, joins)) {
                break;
            }
        }
        add(name, names);
    }

    private static boolean isOfName(String bare, String word) {
        if (bare.isEmpty() || word.endsWith(":")) {
            return false;
        }
        if (JOINING.contains(bare)) {
            return true;
        }
        char first = bare.charAt(0);
        boolean capital = Character.isUpperCase(first) || ("\"“'(".indexOf(first) >= 0 && bare.length() > 1);
        return capital
                && !OTHER.contains(bare.toLowerCase(Locale.ROOT))
                && !DescriptionText.isNothing(bare)
                && bare.chars().noneMatch(Character::isDigit);
    }

    private static boolean endsLine(String word, boolean joins) {
        return !joins && word.indexOf(LinedText.BREAK) >= 0;
    }

    /** A full stop ends the name unless it belongs to an initial or a title. */
    private static boolean endsSentence(String word) {
        return word.endsWith(".") && word.length() > 3;
    }

    private static void add(StringBuilder name, Set<String> names) {
        String folded = Folding.fold(name.toString(), LONGEST);
        if (!folded.isEmpty()) {
            names.add(folded);
        }
        name.setLength(0);
    }
}
