package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Showing;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The drawer with two pages, as a collector turns them. */
class DrawerViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final List<String> told = new ArrayList<>();
    private final DrawerView[] drawer = new DrawerView[1];
    private final Label note = new Label("This is what the page has to say.");

    @BeforeEach
    void open() {
        staged.show(900, 400, () -> {
            note.setMinWidth(0);
            note.getStyleClass().add("note");
            var one = new StackPane(new Label("first page"));
            var two = new StackPane(new Label("second page"));
            Showing.of(one).subscribe(showing -> told.add("one " + showing));
            Showing.of(two).subscribe(showing -> told.add("two " + showing));
            drawer[0] = new DrawerView(
                    List.of(
                            new DrawerTab(
                                    "one",
                                    "activity.title",
                                    Feather.ACTIVITY,
                                    one,
                                    new HBox(new Label("tools of one"), note)),
                            new DrawerTab("two", "export.title", Feather.DOWNLOAD, two)),
                    staged.messages);
            drawer[0].wire(staged.shortcuts);
            return drawer[0].root();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void whatAPageSaysIsThereAsAWholeOrNotAtAll() {
        await(note::isVisible);
        robot.interact(() -> note.setText("This is what the page has to say. ".repeat(20)));
        await(() -> !note.isVisible());
        robot.interact(() -> note.setText("Not much."));
        await(note::isVisible);
        assertThat(note.getWidth()).isGreaterThanOrEqualTo(note.prefWidth(-1) - 1);
    }

    @Test
    void onlyThePageThatIsShownIsToldToMove() {
        robot.clickOn("#tab-two");
        assertThat(told).containsExactly("one false", "two false", "one true", "one false", "two true");
        assertThat(robot.lookup("first page").queryAll()).isEmpty();

        robot.interact(() -> drawer[0].root().getScene().getWindow().hide());
        assertThat(told).endsWith("two false");
    }

    @Test
    void thePagesToolsComeAndGoWithIt() {
        assertThat(robot.lookup("tools of one").queryAll()).isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("tools of one").queryAll()).isEmpty();
        assertThat(drawer[0].shownTab()).isEqualTo("two");
        assertThat(drawer[0].openProperty().get()).isTrue();
    }

    @Test
    void aClickOnTheTabThatIsShownLeavesItSo() {
        robot.clickOn("#tab-one");
        assertThat(robot.lookup("#tab-one").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("first page").queryAll()).isNotEmpty();
    }

    @Test
    void theArrowKeysTurnThePageWithTheTab() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.RIGHT);
        await(() -> staged.isSeen("second page"));
        assertThat(drawer[0].shownTab()).isEqualTo("two");
    }

    @Test
    void inANarrowDrawerWordsGiveWayBeforeItsButtonsDo() {
        robot.interact(() -> drawer[0].root().getScene().getWindow().setWidth(220));
        await(() -> drawer[0].root().getWidth() <= 220);
        Node hide = robot.lookup("#drawer-hide").query();
        await(() -> hide.localToScene(hide.getLayoutBounds()).getMaxX() <= 220);
        assertThat(robot.lookup("#tab-two").queryAs(ToggleButton.class).getContentDisplay())
                .isEqualTo(ContentDisplay.GRAPHIC_ONLY);

        robot.interact(() -> drawer[0].root().getScene().getWindow().setWidth(900));
        await(() -> robot.lookup("#tab-two").queryAs(ToggleButton.class).getContentDisplay() == ContentDisplay.LEFT);
    }

    @Test
    void aPageThatNoLongerExistsGivesWayToTheFirst() {
        robot.interact(() -> drawer[0].restore("two"));
        robot.interact(() -> drawer[0].restore("gone"));
        assertThat(drawer[0].shownTab()).isEqualTo("one");
    }
}
