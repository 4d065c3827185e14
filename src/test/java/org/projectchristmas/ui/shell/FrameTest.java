package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.shell.WindowMemory.Frame;

/** A window that is opened again where the screens may be others. */
class FrameTest {
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D LEFT_OF_IT = new Rectangle2D(-1920, 0, 1920, 1080);

    private final Frame large = new Frame(4.0, 30.0, 1592, 995, false);

    @Test
    void whatLiesOnTheDesktopStays() {
        var frame = new Frame(100.0, 50.0, 1000, 700, true);
        assertThat(frame.within(List.of(SMALL))).isEqualTo(frame);
    }

    @Test
    void whatIsLargerThanTheDesktopIsMadeToFit() {
        assertThat(large.within(List.of(SMALL))).isEqualTo(new Frame(0.0, 0.0, 1280, 800, false));
    }

    @Test
    void whatReachesOverTheEdgeIsMovedBack() {
        assertThat(new Frame(700.0, 300.0, 1000, 700, false).within(List.of(SMALL)))
                .isEqualTo(new Frame(280.0, 100.0, 1000, 700, false));
    }

    @Test
    void aWindowMayLieOnTwoScreens() {
        var across = new Frame(-600.0, 20.0, 1592, 780, false);
        assertThat(across.within(List.of(SMALL, LEFT_OF_IT))).isEqualTo(across);
    }

    @Test
    void oneThatIsToBePlacedStandsAmidTheScreenAndReachesOverNoEdge() {
        assertThat(large.amid(SMALL)).isEqualTo(new Frame(0.0, 0.0, 1280, 800, false));
        assertThat(new Frame(null, null, 1000, 700, false).amid(SMALL))
                .isEqualTo(new Frame(140.0, 50.0, 1000, 700, false));
    }

    @Test
    void withoutScreensNothingIsKnown() {
        assertThat(large.within(List.of())).isEqualTo(large);
    }
}
