package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PÈRE Noël | pere noel
            Weiße STRAẞE | weisse strasse
            Æble ærlig | aeble aerlig
            Œuvre cœur | oeuvre coeur
            Bjørn Øst | bjorn ost
            Łódź wół | lodz wol
            Đorđe | dorde
            Kapı | kapi
            Star Wars™ Hallmark® ©2026 | star wars hallmark 2026
            Santa’s ‘new’ “sleigh” | santa's 'new' "sleigh"
            ﬁne | fine
            """)
    void lettersAreComparedAsTheyAreTypedWithoutTheirMarks(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void theWordsOfAQueryAreFoldedEachOnce() {
        assertThat(Folding.words("  Noël  FROSTY noel\t")).containsExactly("noel", "frosty");
        assertThat(Folding.words(" ")).isEmpty();
    }
}
