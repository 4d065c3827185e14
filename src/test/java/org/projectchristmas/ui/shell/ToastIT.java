package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.StagedView;

class ToastIT {
    private final StagedView staged = new StagedView();
    private final Toast toast = new Toast();

    @BeforeEach
    void open() {
        staged.show(700, 200, () -> new StackPane(toast));
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void newsTakeNoWayBackAwayButFollowIt() {
        staged.robot.interact(() -> {
            toast.show("Removed “One”", List.of(new Toast.Action("Undo", () -> {})));
            toast.announce("Refresh finished", List.of());
        });
        assertThat(staged.isSeen("Removed “One”")).isTrue();
        staged.robot.clickOn("Undo");
        assertThat(staged.isSeen("Refresh finished")).isTrue();
    }

    @Test
    void newsTakeThePlaceOfOtherNews() {
        staged.robot.interact(() -> {
            toast.announce("One refresh finished", List.of(new Toast.Action("Details", () -> {})));
            toast.announce("Another refresh finished", List.of());
        });
        assertThat(staged.isSeen("Another refresh finished")).isTrue();
    }
}
