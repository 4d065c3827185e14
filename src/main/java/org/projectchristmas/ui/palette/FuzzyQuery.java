package org.projectchristmas.ui.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find an entry: words, each of which must be found in the text, whole or by its letters in their order. A
 * word at the beginning of one counts most, then one within, then scattered letters, among which initials count most.
 */
final class FuzzyQuery {
    /** What {@link #score} says of a text that does not match. */
    static final int NONE = -1;

    private static final int AT_WORD = 1_000;
    private static final int WITHIN = 500;
    private static final int SCATTERED = 100;
    private static final int INITIAL = 60;
    private static final int NEXT = 15;

    private final List<Folded> words;

    FuzzyQuery(String typed) {
        words = Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Folded::new)
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a text matches, more being better; {@link #NONE} if it does not. */
    int score(Folded text) {
        return match(text, null);
    }

    /** The places of a matching text's letters that were asked for. */
    BitSet places(Folded text) {
        var places = new BitSet(text.length());
        match(text, places);
        return places;
    }

    private int match(Folded text, @Nullable BitSet places) {
        int sum = 0;
        for (Folded word : words) {
            int found = match(text, word, places);
            if (found == NONE) {
                return NONE;
            }
            sum += found;
        }
        // Of two texts with the same words, the shorter one is what was meant.
        return Math.max(1, sum - Math.min(text.length(), 90));
    }

    private static int match(Folded text, Folded word, @Nullable BitSet places) {
        int within = text.find(word, 0);
        for (int at = within; at >= 0; at = text.find(word, at + 1)) {
            if (text.startsWord(at)) {
                mark(places, at, word.length());
                return AT_WORD + word.length() * 4 - Math.min(at, 100);
            }
        }
        if (within >= 0) {
            mark(places, within, word.length());
            return WITHIN + word.length() * 4 - Math.min(within, 100);
        }
        return scattered(text, word, places);
    }

    /** Takes each letter at the next beginning of a word if the rest can still be found after it, else at its next place. */
    private static int scattered(Folded text, Folded word, @Nullable BitSet places) {
        int score = SCATTERED;
        int from = 0;
        var taken = new int[word.length()];
        for (int letter = 0; letter < word.length(); letter++) {
            int next = next(text, word.at(letter), from, false);
            if (next < 0) {
                return NONE;
            }
            int initial = next(text, word.at(letter), from, true);
            if (initial >= 0 && hasRest(text, word, letter + 1, initial + 1)) {
                next = initial;
                score += INITIAL;
            } else if (letter > 0 && next == from) {
                score += NEXT;
            }
            taken[letter] = next;
            from = next + 1;
        }
        for (int place : taken) {
            mark(places, place, 1);
        }
        return score - Math.min(50, from - taken[0] - word.length());
    }

    private static boolean hasRest(Folded text, Folded word, int letter, int from) {
        int at = from;
        for (int each = letter; each < word.length(); each++) {
            at = next(text, word.at(each), at, false) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static int next(Folded text, char letter, int from, boolean atStart) {
        for (int at = from; at < text.length(); at++) {
            if (text.at(at) == letter && (!atStart || text.startsWord(at))) {
                return at;
            }
        }
        return -1;
    }

    private static void mark(@Nullable BitSet places, int from, int length) {
        if (places != null) {
            places.set(from, from + length);
        }
    }
}
