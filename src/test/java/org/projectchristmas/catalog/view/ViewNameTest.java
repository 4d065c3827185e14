package org.projectchristmas.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.view.ViewException.Reason;

class ViewNameTest {
    @Test
    void blanksAtTheEndsAreNoPartOfAName() throws ViewException {
        assertThat(ViewName.of("  Frosty friends\t")).isEqualTo(new ViewName("Frosty friends"));
    }

    @ParameterizedTest
    @CsvSource({"'', NO_NAME", "'   ', NO_NAME", "'a\nb', UNREADABLE_NAME", "'a\u0000', UNREADABLE_NAME"})
    void aBadNameIsAnsweredWithOneSentence(String name, Reason reason) {
        assertThatThrownBy(() -> ViewName.of(name))
                .isInstanceOfSatisfying(
                        ViewException.class, each -> assertThat(each.reason()).isEqualTo(reason))
                .message()
                .matches("[A-Z].*\\.");
    }

    @Test
    void aNameHasAtMostEightyLetters() throws ViewException {
        assertThat(ViewName.of("☃".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> ViewName.of("x".repeat(81))).hasMessage("A name has at most 80 letters.");
        assertThatThrownBy(() -> new ViewName(" x")).isInstanceOf(IllegalArgumentException.class);
    }
}
