package org.projectchristmas.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.projectchristmas.ui.fx.TextSize;

/** How small a window may be made so that everything in it can still be reached: larger with larger letters, but never than its screen. */
final class LeastSize {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;

    private final Stage stage;
    private final TextSize size;

    private LeastSize(Stage stage, TextSize size) {
        this.stage = stage;
        this.size = size;
    }

    /** Keeps a window that large from now on; one that is smaller grows. */
    static void keep(Stage stage, TextSize size) {
        var least = new LeastSize(stage, size);
        size.percentProperty().subscribe(_ -> least.apply());
    }

    private void apply() {
        Rectangle2D screen = screen();
        stage.setMinWidth(Math.min(WIDTH * size.factor(), screen.getWidth()));
        stage.setMinHeight(Math.min(HEIGHT * size.factor(), screen.getHeight()));
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            grow(screen);
        }
    }

    /** Whether or not the desktop makes a window larger that is there already, it must not reach out of the screen for it. */
    private void grow(Rectangle2D screen) {
        if (stage.getWidth() <= stage.getMinWidth()) {
            stage.setWidth(stage.getMinWidth());
            stage.setX(Math.clamp(stage.getX(), screen.getMinX(), screen.getMaxX() - stage.getWidth()));
        }
        if (stage.getHeight() <= stage.getMinHeight()) {
            stage.setHeight(stage.getMinHeight());
            stage.setY(Math.clamp(stage.getY(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
        }
    }

    private Rectangle2D screen() {
        return Screen.getScreensForRectangle(stage.getX(), stage.getY(), 100, 60).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
