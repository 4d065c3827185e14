package org.projectchristmas.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''-1", "\uFF1D1"})
    void aTextThatCouldRunIsGuarded(String text) {
        assertThat(SafeText.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "'Twas the Night", "Angel = Bell", "1973 Angel", "3\" H", " =1"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(SafeText.guard(text)).isEqualTo(text);
    }
}
