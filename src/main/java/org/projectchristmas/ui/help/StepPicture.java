package org.projectchristmas.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Icons;

/** A drawn picture of icons, each in a glass ball with a word below, joined by threads. */
final class StepPicture extends HBox {
    /** One ball of the picture. */
    record Ball(Feather icon, String word, String tone) {}

    StepPicture(List<Ball> balls) {
        getStyleClass().add("step-picture");
        for (int at = 0; at < balls.size(); at++) {
            if (at > 0) {
                var thread = new Region();
                thread.getStyleClass().add("thread");
                getChildren().add(thread);
            }
            getChildren().add(draw(balls.get(at)));
        }
    }

    private static Node draw(Ball ball) {
        var glass = new StackPane(Icons.of(ball.icon));
        glass.getStyleClass().addAll("ball", ball.tone);
        var word = new Label(ball.word);
        word.setMinWidth(Region.USE_PREF_SIZE);
        var column = new VBox(glass, word);
        column.getStyleClass().add("ball-column");
        return column;
    }
}
