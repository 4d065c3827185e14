package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.ui.fx.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window at its next start: everything is where it was left. */
class NextStartIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 300);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePanesAreDividedAsTheyWere() {
        robot.interact(() -> window.table().getSelectionModel().select(3));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> window.isThere("#drawer") && window.isThere(".detail .picture-frame"));
        robot.interact(() -> {
            pane("#across").setDividerPosition(0, 0.27);
            pane("#down").setDividerPosition(0, 0.55);
            pane("#beside").setDividerPosition(0, 0.62);
        });
        double across = divider("#across");
        double down = divider("#down");
        double beside = divider("#beside");

        window.restart();
        await(() -> window.isThere("#drawer") && window.isThere(".detail .picture-frame"));
        await(() -> Math.abs(divider("#across") - across) < 0.01);
        assertThat(divider("#down")).isCloseTo(down, offset(0.01));
        assertThat(divider("#beside")).isCloseTo(beside, offset(0.01));
        assertThat(window.node("#tab-log", ToggleButton.class).isSelected())
                .as("the page of the drawer")
                .isTrue();
    }

    @Test
    void aDesktopThatGivesTheNextWindowLessRoomDoesNotMoveTheDividers() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> window.isThere("#drawer"));
        robot.interact(() -> pane("#down").setDividerPosition(0, 0.55));
        window.restart();
        await(() -> window.isThere("#drawer") && Math.abs(divider("#down") - 0.55) < 0.01);
        var frame = window.table().getScene().getWindow();
        for (double lost : new double[] {30, 60}) {
            robot.interact(() -> {
                frame.setHeight(frame.getHeight() - lost);
                frame.setWidth(frame.getWidth() - lost);
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(divider("#down")).isCloseTo(0.55, offset(0.01));
        }
    }

    private SplitPane pane(String query) {
        return window.node(query, SplitPane.class);
    }

    private double divider(String query) {
        return pane(query).getDividerPositions()[0];
    }

    @Test
    void theWindowIsWhereItWasAndAsLarge() {
        robot.interact(() -> {
            window.stage().setX(41);
            window.stage().setY(23);
            window.stage().setWidth(1_040);
            window.stage().setHeight(690);
        });
        window.restart();
        await(() -> window.stage().getX() == 41 && window.stage().getY() == 23);
        assertThat(window.stage().getWidth()).isEqualTo(1_040);
        assertThat(window.stage().getHeight()).isEqualTo(690);
    }

    @Test
    void aWindowThatIsMaximizedKnowsHowLargeItWasBefore() {
        var settled = new AtomicBoolean();
        robot.interact(() -> {
            window.stage().setWidth(1_000);
            window.stage().setHeight(650);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            var settling = new PauseTransition(MainWindow.SETTLED);
            settling.setOnFinished(_ -> settled.set(true));
            settling.play();
        });
        await(settled::get);
        robot.interact(() -> window.stage().setMaximized(true));
        WaitForAsyncUtils.waitForFxEvents();
        var frame = window.keep().frame();
        assertThat(frame.maximized()).isTrue();
        assertThat(frame.width()).isEqualTo(1_000);
        assertThat(frame.height()).isEqualTo(650);
    }

    @Test
    void theTableIsSortedAndItsColumnsStandAsTheyDid() {
        robot.clickOn("#price");
        robot.clickOn("#price");
        await(() -> window.table().getSortOrder().getFirst().getId().equals("price"));
        robot.interact(() -> {
            var columns = window.table().getColumns();
            columns.addFirst(columns.removeLast());
        });
        var columns =
                window.table().getColumns().stream().map(TableColumn::getId).toList();
        Object first = window.table().getItems().getFirst().id();

        window.restart();
        await(() -> Objects.equals(window.table().getItems().getFirst().id(), first));
        assertThat(window.table().getColumns()).extracting(TableColumn::getId).isEqualTo(columns);
        var order = window.table().getSortOrder().getFirst();
        assertThat(order.getId()).isEqualTo("price");
        assertThat(order.getSortType()).isEqualTo(SortType.DESCENDING);
    }

    @Test
    void theLookStaysAsItWasChosen() {
        robot.interact(() -> window.theme().setAppearance(Appearance.DARK));
        window.restart();
        assertThat(window.theme().appearance()).isEqualTo(Appearance.DARK);
        assertThat(window.theme().isDark()).isTrue();
        robot.interact(() -> window.theme().setAppearance(Appearance.LIGHT));
        window.restart();
        assertThat(window.theme().isDark()).isFalse();
    }

    @Test
    void aWindowThatIsNeverClosedIsWrittenDownWhileItIsUsed() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> window.isThere("#drawer"));
        await(() -> window.written().dividers().activityOpen());
        assertThat(window.written().drawer().tab()).isEqualTo("log");
        robot.interact(() -> window.stage().setWidth(1_111));
        await(() -> window.written().frame().width() == 1_111);
    }

    @Test
    void pricesOverTimeAreATableWhereTheyWereOne() {
        robot.interact(() -> window.table().getSelectionModel().select(3));
        await(() -> window.isThere(".detail .picture-frame"));
        robot.interact(() -> asTable().fire());
        window.restart();
        assertThat(asTable().isSelected()).isTrue();
    }

    private ToggleButton asTable() {
        return robot.from(window.node(".detail", Node.class))
                .lookup((ToggleButton each) -> each.getText().equals("Table"))
                .queryAs(ToggleButton.class);
    }
}
