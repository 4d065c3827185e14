package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.catalog.WordMatches.Range;

class WordMatchesTest {
    @Test
    void everyWordIsFoundWhereverItStands() {
        assertThat(WordMatches.inText("father chr").in("Father Christmas, father of all"))
                .containsExactly(new Range(0, 6), new Range(7, 10), new Range(18, 24));
    }

    @Test
    void accentsAreIgnoredOnBothSides() {
        assertThat(WordMatches.inText("noel").in("Joyeux Noël")).containsExactly(new Range(7, 11));
        assertThat(WordMatches.inText("café").in("Gingerbread Cafe")).containsExactly(new Range(12, 16));
    }

    @Test
    void matchesThatOverlapAreOne() {
        assertThat(WordMatches.inText("snow nowman").in("Snowman")).containsExactly(new Range(0, 7));
    }

    @Test
    void aSkuIsFoundWithAndWithoutItsDash() {
        assertThat(WordMatches.inSku("qx1234").in("QX-1234")).containsExactly(new Range(0, 7));
        assertThat(WordMatches.inSku("qx-1234").in("QX1234")).containsExactly(new Range(0, 6));
    }

    @Test
    void aNameKeepsItsDashes() {
        assertThat(WordMatches.inText("jackinabox").in("Jack-in-a-Box")).isEmpty();
    }

    @Test
    void noWordsMarkNothing() {
        assertThat(WordMatches.inText("  ").in("Frosty Friends")).isEmpty();
    }

    @Test
    void aLetterThatFoldsIntoTwoIsMarkedAsOne() {
        assertThat(WordMatches.inText("fire").in("ﬁre")).containsExactly(new Range(0, 3));
    }
}
