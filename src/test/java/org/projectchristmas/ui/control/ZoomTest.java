package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.control.Zoom.Size;

class ZoomTest {
    private static final Size WINDOW = new Size(1_000, 800);

    private final Zoom large = Zoom.fitted(WINDOW, new Size(4_000, 2_000));

    @Test
    void aLargePictureIsFittedIntoTheMiddle() {
        assertThat(large.scale()).isEqualTo(0.25);
        assertThat(large.x()).isZero();
        assertThat(large.y()).isEqualTo(150);
        assertThat(large.isFitted()).isTrue();
    }

    @Test
    void aSmallPictureIsDrawnAtMostTwiceAsLarge() {
        assertThat(Zoom.fitted(WINDOW, new Size(100, 100)).scale()).isEqualTo(2);
        assertThat(Zoom.fitted(WINDOW, new Size(700, 700)).scale()).isEqualTo(800.0 / 700);
    }

    @Test
    void whatIsUnderTheMouseStaysThere() {
        double before = (700 - large.x()) / large.scale();
        var closer = large.by(4, 700, 400);
        assertThat((700 - closer.x()) / closer.scale()).isCloseTo(before, within(1e-6));
        assertThat((400 - closer.y()) / closer.scale()).isCloseTo((400 - large.y()) / large.scale(), within(1e-6));
    }

    @Test
    void zoomingEndsAtEightfoldAndAtTheWholePicture() {
        assertThat(large.by(1_000, 0, 0).scale()).isEqualTo(8);
        assertThat(large.by(1_000, 0, 0).by(1e-6, 0, 0)).isEqualTo(large);
    }

    @Test
    void aPictureCannotBeDraggedOutOfTheWindow() {
        var actual = large.actual();
        assertThat(actual.scale()).isEqualTo(1);
        var corner = actual.moved(10_000, 10_000);
        assertThat(corner.x()).isZero();
        assertThat(corner.y()).isZero();
        var other = actual.moved(-10_000, -10_000);
        assertThat(other.x()).isEqualTo(-3_000);
        assertThat(other.y()).isEqualTo(-1_200);
    }

    @Test
    void aFittedPictureIsFittedAgainInAnotherWindowAndAZoomedOneKeepsItsSize() {
        var next = new Size(500, 800);
        assertThat(large.in(next)).isEqualTo(Zoom.fitted(next, large.picture()));
        assertThat(large.by(2, 500, 400).in(next).scale()).isEqualTo(0.5);
    }

    @Test
    void theLargeCopyTakesThePlaceOfTheSmallOne() {
        var small = Zoom.fitted(WINDOW, new Size(720, 360));
        var sharp = small.of(new Size(4_000, 2_000));
        assertThat(sharp).isEqualTo(large);
        var zoomed = small.by(3, 500, 400);
        var later = zoomed.of(new Size(4_000, 2_000));
        assertThat(later.width()).isCloseTo(zoomed.width(), within(1e-6));
        assertThat(later.x()).isCloseTo(zoomed.x(), within(1e-6));
    }
}
