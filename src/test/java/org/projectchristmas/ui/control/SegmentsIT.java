package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

class SegmentsIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("day");

    @BeforeEach
    void open() {
        staged.show(() -> {
            var segments = new Segments<>(List.of("day", "week", "month"), each -> each, chosen, "How long");
            segments.allow(each -> !each.equals("week"));
            return segments;
        });
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void whatTheArrowKeysMarkIsChosen() {
        robot.clickOn("day");
        robot.push(KeyCode.RIGHT);
        assertThat(chosen.get()).as("past what cannot be chosen").isEqualTo("month");
        robot.push(KeyCode.LEFT);
        assertThat(chosen.get()).isEqualTo("day");
    }

    @Test
    void aClickOnWhatIsChosenLeavesItSo() {
        robot.clickOn("month").clickOn("month");
        assertThat(chosen.get()).isEqualTo("month");
        assertThat(isMarked("month")).isTrue();
    }

    @Test
    void whatIsChosenElsewhereIsMarked() {
        robot.interact(() -> chosen.set("month"));
        assertThat(isMarked("month")).isTrue();
        assertThat(isMarked("day")).isFalse();
    }

    private boolean isMarked(String text) {
        return robot.lookup(text).queryAs(ToggleButton.class).isSelected();
    }
}
