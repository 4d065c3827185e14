package org.projectchristmas.catalog.search;

import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Texts of which many products share one, such as series. Code 0 is the empty text, which stands for none. */
final class Terms {
    private final Codes<String> texts = new Codes<>();
    private final Codes<Folded> folded = new Codes<>();
    private volatile int[] ranks = {};

    /** A text as it is compared. Each stands for one text, so two of equal content are not the same. */
    private static final class Folded {
        private final String text;

        Folded(String text) {
            this.text = text;
        }
    }

    Terms() {
        codeOf("");
    }

    int codeOf(@Nullable String text) {
        int code = texts.codeOf(text == null ? "" : text);
        if (code == folded.size()) {
            folded.codeOf(new Folded(Folding.fold(texts.value(code))));
        }
        return code;
    }

    String value(long code) {
        return texts.value(code);
    }

    String folded(int code) {
        return folded.value(code).text;
    }

    int find(String text) {
        return texts.find(text);
    }

    int size() {
        return folded.size();
    }

    /** For each code the place of its folded text among all of them; -1 for the empty text. */
    int[] ranks() {
        int[] known = ranks;
        if (known.length < size()) {
            known = folded.ranks(Comparator.comparing(each -> each.text));
            known[0] = -1;
            ranks = known;
        }
        return known;
    }

    /** For each code, whether the folded text satisfies the condition; the empty text never does. */
    boolean[] matching(Predicate<String> condition) {
        var matching = new boolean[size()];
        for (int code = 1; code < matching.length; code++) {
            matching[code] = condition.test(folded(code));
        }
        return matching;
    }
}
