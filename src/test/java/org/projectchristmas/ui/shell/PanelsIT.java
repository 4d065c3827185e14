package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.sync.RefreshScope;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What is laid over the window: the palette, the keys, and the size of everything. */
class PanelsIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePaletteDoesWhatIsFoundAndGivesTheKeyboardBack() {
        assertThat(window.table().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> window.isThere("#palette"));
        robot.write("refr all");
        await(() -> palette().getItems().size() == 1);
        robot.push(KeyCode.ENTER);
        await(() -> window.integrator.refreshes.contains(new RefreshScope.All()));
        assertThat(window.isThere("#palette")).isFalse();
        assertThat(window.table().isFocused()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> window.isThere("#palette"));
        assertThat(robot.lookup(".palette-row .asked").queryAll()).isEmpty();
        assertThat(palette().getSelectionModel().getSelectedItem().toString())
                .as("what was used last comes first")
                .contains("Refresh all shops");
        robot.push(KeyCode.ESCAPE);
        await(() -> !window.isThere("#palette"));
        assertThat(window.table().isFocused()).isTrue();
    }

    @Test
    void thePaletteGoesToShopsAndYears() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("hooked 1998");
        await(() -> palette().getItems().size() == 1);
        assertThat(robot.lookup(".palette-row .asked").queryAll()).hasSize(2);
        robot.push(KeyCode.ENTER);
        await(() -> window.table().getItems().size() < 1_000
                && window.table().getItems().stream()
                        .allMatch(row ->
                                row.vendor().equals(SampleProducts.SHOPS.get(1)) && Objects.equals(row.year(), 1998)));

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("all shops 1998");
        await(() -> !palette().getItems().isEmpty());
        robot.clickOn(robot.lookup(".palette-row").queryAll().iterator().next());
        await(() -> robot.lookup("#search").queryAs(TextField.class).getText().equals("year:1998"));
        await(() -> robot.lookup("#shelves")
                        .queryAs(TreeView.class)
                        .getSelectionModel()
                        .getSelectedIndex()
                == 0);
        assertThat(window.table().getItems()).isNotEmpty().allMatch(row -> Objects.equals(row.year(), 1998));
    }

    @Test
    void theArrowsChooseAndAClickBesideClosesThePalette() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> window.isThere("#palette"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        assertThat(palette().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.clickOn(robot.offset(robot.lookup("#palette").queryAs(Node.class), -420, 100));
        await(() -> !window.isThere("#palette"));
    }

    @Test
    void aQuestionMarkShowsTheKeysUnlessATextIsTyped() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("a?");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.isThere("#shortcuts")).isFalse();
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("a?");

        robot.push(KeyCode.ESCAPE);
        await(() -> window.table().getItems().size() == 3_000);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.interact(() -> Event.fireEvent(
                window.table(),
                new KeyEvent(KeyEvent.KEY_TYPED, "?", "?", KeyCode.UNDEFINED, true, false, false, false)));
        await(() -> window.isThere("#shortcuts"));
        robot.write("csv export");
        await(() -> robot.lookup("#shortcuts .row").queryAll().size() == 1);
        robot.push(KeyCode.F1);
        await(() -> !window.isThere("#shortcuts"));
        assertThat(window.table().isFocused()).isTrue();
    }

    @Test
    void theKeysOfWhatLiesBelowRestUntilThePanelIsClosed() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.isThere("#settings"));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.F5);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.isThere("#grid")).isFalse();
        assertThat(window.integrator.refreshes).isEmpty();
        assertThat(window.theme().textSize().percentProperty().get()).isEqualTo(110);
        assertThat(window.isThere("#settings")).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> window.isThere("#palette"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !window.isThere("#palette"));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> window.isThere("#grid"));
    }

    @Test
    void noTwoActionsAnswerToOneKey() {
        robot.push(KeyCode.F1);
        await(() -> window.isThere("#shortcuts"));
        var seen = new HashMap<String, Integer>();
        robot.lookup("#shortcuts .keys")
                .queryAllAs(Label.class)
                .forEach(keys -> seen.merge(keys.getText(), 1, Integer::sum));
        assertThat(seen)
                .hasSizeGreaterThan(20)
                .allSatisfy((keys, times) -> assertThat(times).as(keys).isEqualTo(1));
    }

    @Test
    void everythingIsDrawnLargerAndStaysSo() {
        double before = heightOnScreen("#search");
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heightOnScreen("#search") / before).isBetween(1.15, 1.25);
        assertThat(heightOnScreen("#products .table-row-cell") / window.table().getFixedCellSize())
                .as("rows grow as well")
                .isBetween(1.19, 1.21);

        window.restart();
        assertThat(window.theme().textSize().percentProperty().get()).isEqualTo(120);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(heightOnScreen("#search")).isBetween(before - 1, before + 1);
    }

    private double heightOnScreen(String query) {
        var node = robot.lookup(query).queryAll().iterator().next();
        return node.localToScreen(node.getLayoutBounds()).getHeight();
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> palette() {
        return robot.lookup("#palette-list").queryAs(ListView.class);
    }
}
