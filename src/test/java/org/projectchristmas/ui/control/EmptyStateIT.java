package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.StagedView;

class EmptyStateIT {
    private final StagedView staged = new StagedView();

    @BeforeEach
    void show() {
        staged.show(260, 300, () -> {
            var empty = new EmptyState();
            empty.explain("fth-gift", "Nothing", "The words of this sentence are many, so that there are lines of it");
            return new StackPane(empty);
        });
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void theLastLineIsAboutAsLongAsTheOthers() {
        Label text = staged.robot.lookup(".empty-text").queryAs(Label.class);
        double room = text.getParent().getLayoutBounds().getWidth();
        await(() -> text.getWidth() > 0);
        assertThat(text.getWidth()).isLessThan(room);
        assertThat(text.getHeight()).as("no more lines than there must be").isEqualTo(text.prefHeight(room));
        assertThat(text.prefHeight(text.getWidth() - 8)).isGreaterThan(text.getHeight());
    }

    @Test
    void onceItIsLaidOutItComesToRest() {
        var state = staged.robot.lookup(".empty-state").queryAs(EmptyState.class);
        var passes = new AtomicInteger();
        staged.robot.interact(() -> state.getScene().addPostLayoutPulseListener(passes::incrementAndGet));
        staged.robot.interact(state::requestLayout);
        await(() -> passes.get() > 0);
        staged.robot.interact(() -> assertThat(state.isNeedsLayout()).isFalse());
    }
}
