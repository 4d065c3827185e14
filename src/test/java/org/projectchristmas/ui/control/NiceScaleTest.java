package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NiceScaleTest {
    @Test
    void pricesGetRoundSteps() {
        assertThat(NiceScale.covering(19.95, 31, 3).ticks()).containsExactly(15.0, 20.0, 25.0, 30.0, 35.0);
    }

    @Test
    void pricesThatDifferByACentHaveNoStepsBetween() {
        assertThat(NiceScale.covering(7.98, 7.99, 3, 0.01).ticks())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other))
                .containsExactly(7.98, 7.99);
        assertThat(NiceScale.covering(7.97, 7.99, 3, 0.01).ticks()).hasSize(3);
        assertThat(NiceScale.covering(500, 501, 3, 1).ticks()).containsExactly(500.0, 501.0);
    }

    @Test
    void aSingleValueLiesInsideItsScale() {
        var scale = NiceScale.covering(28.95, 28.95, 3);
        assertThat(scale.share(28.95)).isBetween(0.2, 0.8);
        assertThat(scale.ticks()).hasSizeBetween(2, 6);
    }

    @Test
    void zeroAloneIsTheBottom() {
        var scale = NiceScale.covering(0, 0, 4);
        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isPositive();
    }

    @Test
    void whatIsNeverNegativeHasNoNegativeScale() {
        assertThat(NiceScale.covering(0.1, 900, 4).low()).isZero();
    }
}
