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

    /** The names, joined by "; "; null if nobody is credited. */
    static @Nullable String in(String text) {
        var names = new LinkedHashSet<String>();
        Matcher label = LABEL.matcher(text);
        while (label.find() && names.size() < MOST_PEOPLE) {
            boolean several = label.group().matches("(?i).*s:");
            addNames(
                    text.substring(label.end(), Math.min(text.length(), label.end() + LONGEST))
                            .strip(),
                    several,
                    names);
        }
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private static void addNames(String text, boolean several, Set<String> names) {
        var name = new StringBuilder();
        int count = 0;
        for (String word : text.split(" ", MOST_WORDS + 1)) {
            String bare = word.replaceAll("[,;.:]+$", "");
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
            } else if (word.endsWith(",") || word.endsWith(";") || endsSentence(word)) {
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
                && bare.chars().noneMatch(Character::isDigit);
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
