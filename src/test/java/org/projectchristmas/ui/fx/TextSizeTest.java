package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {
    private final TextSize size = new TextSize();

    @Test
    void itGoesInStepsOfTenFromNinetyToOneHundredAndFifty() {
        size.smaller();
        size.smaller();
        assertThat(size.percentProperty().get()).isEqualTo(90);
        for (int i = 0; i < 9; i++) {
            size.larger();
        }
        assertThat(size.percentProperty().get()).isEqualTo(150);
        assertThat(size.factor()).isEqualTo(1.5);
    }

    @Test
    void anyOtherNumberIsTheNearestStep() {
        size.set(124);
        assertThat(size.percentProperty().get()).isEqualTo(120);
        size.set(-5);
        assertThat(size.percentProperty().get()).isEqualTo(90);
        size.set(Integer.MAX_VALUE);
        assertThat(size.percentProperty().get()).isEqualTo(150);
    }
}
