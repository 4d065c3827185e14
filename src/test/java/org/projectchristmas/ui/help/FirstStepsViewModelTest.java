package org.projectchristmas.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstStepsViewModelTest {
    private final FirstStepsViewModel model = new FirstStepsViewModel();

    @Test
    void thereAreThreeCardsOneAfterTheOther() {
        assertThat(model.isFirst()).isTrue();
        assertThat(model.next()).isTrue();
        assertThat(model.next()).isTrue();
        assertThat(model.isLast()).isTrue();
        assertThat(model.next()).as("the last one is done with").isFalse();
        assertThat(model.cardProperty().get()).isEqualTo(2);
    }

    @Test
    void backStopsAtTheFirst() {
        model.next();
        model.back();
        model.back();
        assertThat(model.cardProperty().get()).isZero();
    }

    @Test
    void theyBeginAnewWhenTheyAreOpenedAgain() {
        model.next();
        model.start();
        assertThat(model.isFirst()).isTrue();
    }
}
