package org.projectchristmas.ui.catalog.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.projectchristmas.catalog.search.Folding;

/** Where the words and phrases of a search stand in a text; case and accents are ignored, in a SKU dashes and dots as well. */
public final class WordMatches {
    private final List<String> words;
    private final boolean inSku;

    private WordMatches(List<String> words, boolean inSku) {
        this.words = words;
        this.inSku = inSku;
    }

    public static WordMatches inText(Collection<String> words) {
        return of(words, false);
    }

    public static WordMatches inSku(Collection<String> words) {
        return of(words, true);
    }

    private static WordMatches of(Collection<String> words, boolean inSku) {
        var folded = words.stream()
                .map(word -> Folded.of(word, inSku).text())
                .filter(word -> !word.isEmpty())
                .toList();
        return new WordMatches(folded, inSku);
    }

    /** The matches from left to right; those that touch or overlap are one. */
    public List<Range> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        var folded = Folded.of(text, inSku);
        var marked = new BitSet();
        for (String word : words) {
            for (int at = folded.text().indexOf(word);
                    at >= 0;
                    at = folded.text().indexOf(word, at + 1)) {
                marked.set(folded.from()[at], folded.from()[at + word.length() - 1] + 1);
            }
        }
        var ranges = new ArrayList<Range>();
        for (int from = marked.nextSetBit(0); from >= 0; from = marked.nextSetBit(marked.nextClearBit(from))) {
            ranges.add(new Range(from, marked.nextClearBit(from)));
        }
        return ranges;
    }

    /** Characters from {@code from} (included) to {@code to} (excluded). */
    record Range(int from, int to) {}

    /**
     * A text as it is compared.
     *
     * @param from for each character of {@code text} its place in the original
     */
    private record Folded(String text, int[] from) {
        static Folded of(String original, boolean inSku) {
            var text = new StringBuilder(original.length());
            var from = new int[original.length() * 4];
            for (int at = 0; at < original.length(); at++) {
                var character = fold(original.charAt(at));
                for (int i = 0; i < character.length() && text.length() < from.length; i++) {
                    if (isKept(character.charAt(i), inSku)) {
                        from[text.length()] = at;
                        text.append(character.charAt(i));
                    }
                }
            }
            return new Folded(text.toString(), from);
        }

        private static String fold(char character) {
            return character < 128
                    ? String.valueOf(Character.toLowerCase(character))
                    : Folding.fold(String.valueOf(character));
        }

        private static boolean isKept(char character, boolean inSku) {
            return !inSku || "-._ ".indexOf(character) < 0;
        }
    }
}
