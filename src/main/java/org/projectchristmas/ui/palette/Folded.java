package org.projectchristmas.ui.palette;

import java.text.Normalizer;

/** A text as the palette compares it: letters without case and accents, each at the place of the original. */
final class Folded {
    private final char[] letters;
    private final boolean[] starts;

    Folded(String text) {
        letters = new char[text.length()];
        starts = new boolean[text.length()];
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            letters[at] = fold(text.charAt(at));
            boolean wordly = Character.isLetterOrDigit(letters[at]);
            starts[at] = wordly && !inWord;
            inWord = wordly;
        }
    }

    private static char fold(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        if (!Character.isLetter(letter)) {
            return letter;
        }
        // The first of the decomposed letters is the plain one.
        String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Character.toLowerCase(plain.charAt(0));
    }

    int length() {
        return letters.length;
    }

    char at(int place) {
        return letters[place];
    }

    /** Whether a word begins here. */
    boolean startsWord(int place) {
        return starts[place];
    }

    /** Where the other text lies in this one, from a place on; -1 if nowhere. */
    int find(Folded other, int from) {
        for (int at = from; at <= letters.length - other.letters.length; at++) {
            int same = 0;
            while (same < other.letters.length && letters[at + same] == other.letters[same]) {
                same++;
            }
            if (same == other.letters.length) {
                return at;
            }
        }
        return -1;
    }
}
