package org.projectchristmas.ui.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** What a view does again and again while it is to be seen, and not else. */
public final class Ticking {
    private Ticking() {}

    /** Does it as soon as the view is to be seen, and then again after each pause. */
    public static void whileShowing(Node root, Duration pause, Runnable action) {
        whileShowing(root, pause, action, action);
    }

    /**
     * As above.
     *
     * @param first is done as soon as the view is to be seen
     * @param again is done after each pause
     */
    public static void whileShowing(Node root, Duration pause, Runnable first, Runnable again) {
        var ticks = new Timeline(new KeyFrame(pause, _ -> again.run()));
        ticks.setCycleCount(Animation.INDEFINITE);
        Showing.of(root).subscribe(showing -> {
            if (showing) {
                first.run();
                ticks.play();
            } else {
                ticks.stop();
            }
        });
    }
}
