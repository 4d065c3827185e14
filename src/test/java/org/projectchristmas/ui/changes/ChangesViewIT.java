package org.projectchristmas.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.changes.RecordedChanges.FACTORY;
import static org.projectchristmas.ui.changes.RecordedChanges.NOW;
import static org.projectchristmas.ui.changes.RecordedChanges.SHOP;
import static org.projectchristmas.ui.fx.Patience.await;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.Author;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The page of changes as a collector uses it. */
class ChangesViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final RecordedChanges history = new RecordedChanges();
    private final ChangesViewModel model = new ChangesViewModel(
            new ChangesSources(history, List.of(FACTORY, SHOP), Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC, null),
            staged.background,
            staged.messages,
            staged.formats);

    private void open() {
        staged.show(1100, 420, () -> {
            return new ChangesView(model, staged.messages).root();
        });
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void aLineSaysWhatChangedAndItsProductIsShownWhenItIsClicked() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1).with(42, SHOP, "name", "1998 Angle", "1998 Angel", 2);
        open();
        await(() -> staged.isSeen("$24.95"));

        assertThat(staged.isSeen("−$4.00 (14%)")).isTrue();
        assertThat(staged.isSeen("1998 Angel No. 41")).isTrue();
        robot.clickOn("1998 Angel No. 42");
        await(() -> Long.valueOf(42).equals(model.chosenProperty().get()));
    }

    @Test
    void aLineThatIsClickedOrEnteredAgainShowsItsProductAgain() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1);
        open();
        await(() -> staged.isSeen("$24.95"));
        var shown = new AtomicInteger();
        robot.interact(() -> model.chosenProperty().subscribe((_, id) -> {
            if (id != null) {
                shown.incrementAndGet();
            }
        }));
        robot.clickOn("1998 Angel No. 41");
        await(() -> shown.get() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("1998 Angel No. 41");
        await(() -> shown.get() == 2);
        robot.push(KeyCode.ENTER);
        await(() -> shown.get() == 3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown).as("once each time").hasValue(3);
    }

    @Test
    void periodAndFieldAreChosenAboveTheList() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1)
                .with(42, SHOP, "name", "1998 Angle", "1998 Angel", 24 * 20);
        open();
        await(() -> staged.isSeen("$24.95"));

        robot.clickOn("30 days");
        await(() -> staged.isSeen("1998 Angel No. 42"));
        robot.interact(() -> model.fieldProperty().set(ProductField.NAME));
        await(() -> !staged.isSeen("$24.95"));
        assertThat(staged.isSeen("1998 Angel No. 42")).isTrue();
    }

    @Test
    void aPeriodIsChosenWithTheArrowKeysAlsoWhileARefreshIsLookedAt() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 24 * 20, Author.refresh(1, 3));
        open();
        robot.interact(() -> model.showRuns(List.of(3L)));
        await(() -> staged.isSeen("$24.95"));
        ToggleButton week = robot.lookup("#period-WEEK").queryAs(ToggleButton.class);
        ToggleButton month = robot.lookup("#period-MONTH").queryAs(ToggleButton.class);
        assertThat(week.getToggleGroup().getSelectedToggle()).isNull();

        robot.clickOn(week);
        await(() -> !staged.isSeen("$24.95"));
        robot.push(KeyCode.RIGHT);
        await(() -> staged.isSeen("$24.95"));
        assertThat(month.isSelected()).isTrue();
    }

    @Test
    void whatIsChosenAboveTheListIsSeenInFull() {
        open();
        assertThat(robot.lookup(".combo-box > .list-cell").queryAllAs(ListCell.class))
                .hasSize(2)
                .allSatisfy(cell -> assertThat(cell.getHeight() - cell.snappedTopInset() - cell.snappedBottomInset())
                        .isGreaterThanOrEqualTo(
                                cell.lookup(".text").getLayoutBounds().getHeight()));

        robot.interact(() -> model.showRuns(List.of(4L)));
        var pill = robot.lookup("#changes-runs").queryAs(ToggleButton.class);
        assertThat(((FontIcon) pill.getGraphic()).getIconColor())
                .as("the cross on its ground")
                .isNotEqualTo(pill.getBackground().getFills().getLast().getFill());
    }

    @Test
    void whereNothingEverChangedThePageSaysWhatWillBeThere() {
        open();
        await(() -> staged.isSeen("No history yet"));
    }

    @Test
    void aListThatIsReadAnewKeepsItsSelection() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1);
        open();
        await(() -> staged.isSeen("$24.95"));
        robot.clickOn("1998 Angel No. 41");
        await(() -> model.chosenProperty().get() != null);

        history.with(43, SHOP, "price", "1.00", "2.00", 0);
        await(() -> staged.isSeen("1998 Angel No. 43"));

        TableView<ChangeLine> table = robot.lookup("#change-list").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().productId()).isEqualTo(41);
        assertThat(model.chosenProperty().get()).isEqualTo(41);
    }
}
