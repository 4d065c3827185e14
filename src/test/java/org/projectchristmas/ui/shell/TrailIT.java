package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Back and forward through what was looked at, and at the next start where it was left. */
class TrailIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        robot = window.robot;
        await(() -> window.table().getItems().size() == 3_000);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theKeysGoBackToWhatWasLookedAtAndForwardAgain() {
        assertThat(window.node("#back", Button.class).isDisabled()).isTrue();
        robot.interact(() -> {
            window.table().scrollTo(500);
            window.table().getSelectionModel().select(505);
        });
        long selected = Objects.requireNonNull(window.selected());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father chr");
        await(() -> window.table().getItems().size() < 3_000 && window.selected() == null);
        int found = window.table().getItems().size();

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> window.table().getItems().size() == 3_000);
        assertThat(window.node("#search", TextField.class).getText()).isEmpty();
        await(() -> Objects.equals(window.selected(), selected));
        var scroll = new TopRow(window.table());
        await(() -> scroll.index() > 490 && scroll.index() <= 505);
        assertThat(window.node("#back", Button.class).isDisabled()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> window.table().getItems().size() == found);
        assertThat(window.node("#search", TextField.class).getText()).isEqualTo("father chr");
    }

    @Test
    void theKeyGoesBackFromAChartToo() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father chr");
        await(() -> window.table().getItems().size() < 3_000);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> window.isThere(".value-chart"));
        robot.interact(() -> robot.lookup(".value-chart").<Node>query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> window.node("#search", TextField.class).getText().isEmpty());
    }

    @Test
    void theButtonsAndThoseOfTheMouseGoBackThroughBranches() {
        robot.clickOn("Hooked on Ornaments");
        await(() -> window.table().getItems().size() == 1_000);
        robot.clickOn("Price drops");
        await(() -> window.table().getItems().size() != 1_000);
        robot.clickOn("#back");
        await(() -> window.table().getItems().size() == 1_000);
        assertThat(window.node("#shelves", TreeView.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(4);
        press(MouseButton.BACK);
        await(() -> window.table().getItems().size() == 3_000);
        press(MouseButton.FORWARD);
        await(() -> window.table().getItems().size() == 1_000);
    }

    /** The robot has no such buttons. */
    private void press(MouseButton button) {
        Node target = window.table();
        robot.interact(() -> Event.fireEvent(
                target,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        9,
                        9,
                        9,
                        9,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        button == MouseButton.BACK,
                        button == MouseButton.FORWARD,
                        false,
                        false,
                        true,
                        null)));
    }

    @Test
    void wordsFiltersAndSelectionAreFoundAgainAtTheNextStart() {
        window.filterBy("Hooked on Ornaments");
        await(() -> window.table().getItems().size() == 1_000);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father");
        await(() -> window.table().getItems().size() < 1_000);
        int found = window.table().getItems().size();
        robot.interact(() -> {
            window.table().scrollTo(10);
            window.table().getSelectionModel().select(12);
        });
        long selected = Objects.requireNonNull(window.selected());

        window.restart();
        await(() -> window.table().getItems().size() == found);
        assertThat(window.node("#search", TextField.class).getText()).isEqualTo("father");
        assertThat(window.node("#filters-toggle", ToggleButton.class).getText()).isEqualTo("Filters · 1");
        await(() -> Objects.equals(window.selected(), selected));
        assertThat(window.node("#back", Button.class).isDisabled()).isTrue();
        var scroll = new TopRow(window.table());
        await(() -> scroll.index() >= 5 && scroll.index() <= 12);
    }

    @Test
    void aFilterThatComesBackWhereNothingIsFoundCanBeTakenBack() {
        window.filterBy("Hooked on Ornaments");
        await(() -> window.table().getItems().size() == 1_000);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("no such ornament");
        await(() -> window.table().getItems().isEmpty());
        robot.clickOn("#facets-clear-all");
        await(() -> window.node("#facets-nothing", Node.class).isVisible());

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> window.node("#facets-clear-all", Node.class).isVisible());
        assertThat(window.node("#facets-nothing", Node.class).isVisible()).isFalse();
        await(() -> robot.lookup("#facet-vendor .check-box").queryAllAs(CheckBox.class).stream()
                .anyMatch(CheckBox::isSelected));
    }
}
