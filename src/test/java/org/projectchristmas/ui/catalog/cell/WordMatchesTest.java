package org.projectchristmas.ui.catalog.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.catalog.cell.WordMatches.Range;

class WordMatchesTest {
    @Test
    void everyWordIsFoundWhereverItStands() {
        assertThat(WordMatches.inText(List.of("father", "chr")).in("Father Christmas, father of all"))
                .containsExactly(new Range(0, 6), new Range(7, 10), new Range(18, 24));
    }

    @Test
    void aPhraseIsMarkedAsAWhole() {
        assertThat(WordMatches.inText(List.of("father chr")).in("Father Christmas, father of all"))
                .containsExactly(new Range(0, 10));
    }

    @Test
    void accentsAreIgnoredOnBothSides() {
        assertThat(WordMatches.inText(List.of("noel")).in("Joyeux Noël")).containsExactly(new Range(7, 11));
        assertThat(WordMatches.inText(List.of("café")).in("Gingerbread Cafe")).containsExactly(new Range(12, 16));
    }

    @Test
    void matchesThatOverlapAreOne() {
        assertThat(WordMatches.inText(List.of("snow", "nowman")).in("Snowman")).containsExactly(new Range(0, 7));
    }

    @Test
    void aSkuIsFoundWithAndWithoutItsDash() {
        assertThat(WordMatches.inSku(List.of("qx1234")).in("QX-1234")).containsExactly(new Range(0, 7));
        assertThat(WordMatches.inSku(List.of("qx-1234")).in("QX1234")).containsExactly(new Range(0, 6));
    }

    @Test
    void aNameKeepsItsDashes() {
        assertThat(WordMatches.inText(List.of("jackinabox")).in("Jack-in-a-Box"))
                .isEmpty();
    }

    @Test
    void noWordsMarkNothing() {
        assertThat(WordMatches.inText(List.of()).in("Frosty Friends")).isEmpty();
    }

    @Test
    void aLetterThatFoldsIntoTwoIsMarkedAsOne() {
        assertThat(WordMatches.inText(List.of("fire")).in("ﬁre")).containsExactly(new Range(0, 3));
    }
}
