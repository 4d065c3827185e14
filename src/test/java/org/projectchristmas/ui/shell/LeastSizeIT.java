package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.fx.TextSize;

class LeastSizeIT {
    private final StagedView staged = new StagedView();

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void largerLettersNeedALargerWindowButNoneBeyondTheScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var size = new TextSize();
        staged.robot.interact(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Region(), 300, 200));
            stage.show();
            LeastSize.keep(stage, size);
            assertThat(stage.getWidth()).isEqualTo(Math.min(900, screen.getWidth()));
            assertThat(stage.getHeight()).isEqualTo(Math.min(560, screen.getHeight()));

            size.set(150);
            assertThat(stage.getWidth()).isEqualTo(Math.min(1350, screen.getWidth()));
            assertThat(stage.getHeight()).isEqualTo(Math.min(840, screen.getHeight()));
            assertThat(stage.getX() + stage.getWidth()).isLessThanOrEqualTo(screen.getMaxX());
            assertThat(stage.getY() + stage.getHeight()).isLessThanOrEqualTo(screen.getMaxY());
        });
    }
}
