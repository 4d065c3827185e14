package org.projectchristmas.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folded word as it is looked for.
 *
 * @param dashless the form that finds a SKU written without its dash; the same array if there is none
 */
record Word(byte[] bytes, byte[] dashless) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The words of a text; if it holds blanks, all of it as one phrase. */
    static Word[] of(String text) {
        boolean isPhrase = text.chars().anyMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
        List<String> words = isPhrase ? List.of(phrase(text)) : Folding.words(text);
        return words.stream().filter(word -> !word.isEmpty()).map(Word::ofWord).toArray(Word[]::new);
    }

    private static String phrase(String text) {
        return BLANKS.matcher(Folding.fold(text).strip()).replaceAll(" ");
    }

    static Word ofWord(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        String dashless = word.replace("-", "");
        boolean same = dashless.isEmpty() || dashless.equals(word);
        return new Word(bytes, same ? bytes : dashless.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("ReferenceEquality") // one array stands for both forms
    boolean isIn(TextChunks texts, long handle) {
        return texts.contains(handle, bytes) || dashless != bytes && texts.contains(handle, dashless);
    }
}
