package org.projectchristmas.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyQueryTest {
    @Test
    void everyWordMustBeFoundInAnyOrder() {
        assertThat(score("hook 1998", "Hooked on Hallmark · 1998")).isPositive();
        assertThat(score("1998 hook", "Hooked on Hallmark · 1998")).isPositive();
        assertThat(score("hook 1997", "Hooked on Hallmark · 1998")).isEqualTo(FuzzyQuery.NONE);
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(score("NOEL", "Père Noël")).isPositive();
        assertThat(score("pere", "Père Noël")).isPositive();
    }

    @Test
    void theBeginningOfAWordIsBetterThanItsMiddleAndThatBetterThanScatteredLetters() {
        int beginning = score("all", "Refresh all shops");
        int within = score("all", "Hallmark Ornaments");
        int scattered = score("all", "Activity: show log lines");
        assertThat(beginning).isGreaterThan(within);
        assertThat(within).isGreaterThan(scattered);
        assertThat(scattered).isPositive();
    }

    @Test
    void initialsAreBetterThanOtherScatteredLetters() {
        assertThat(score("ras", "Refresh all shops")).isGreaterThan(score("ras", "Go to the Ornament list, sorted"));
    }

    @Test
    void ofTwoTextsWithTheWordsTheShorterIsBetter() {
        assertThat(score("1998", "All shops · 1998")).isGreaterThan(score("1998", "Hallmark Ornaments · 1998"));
    }

    @Test
    void theLettersThatWereAskedForAreMarkedWhereTheyAre() {
        assertThat(places("ref sh", "Refresh all shops")).isEqualTo("[Ref]resh all [sh]ops");
        assertThat(places("ras", "Refresh all shops")).isEqualTo("[R]efresh [a]ll [s]hops");
        assertThat(places("mark", "Hallmark")).isEqualTo("Hall[mark]");
    }

    @Test
    void aTextShorterThanTheWordDoesNotMatch() {
        assertThat(score("quitting", "Quit")).isEqualTo(FuzzyQuery.NONE);
    }

    private static int score(String typed, String text) {
        return new FuzzyQuery(typed).score(new Folded(text));
    }

    private static String places(String typed, String text) {
        var places = new FuzzyQuery(typed).places(new Folded(text));
        var shown = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (places.get(at) && (at == 0 || !places.get(at - 1))) {
                shown.append('[');
            }
            shown.append(text.charAt(at));
            if (places.get(at) && !places.get(at + 1)) {
                shown.append(']');
            }
        }
        return shown.toString();
    }
}
