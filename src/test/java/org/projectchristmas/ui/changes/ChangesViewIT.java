package org.projectchristmas.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.changes.RecordedChanges.FACTORY;
import static org.projectchristmas.ui.changes.RecordedChanges.NOW;
import static org.projectchristmas.ui.changes.RecordedChanges.SHOP;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page of changes as a collector uses it. */
class ChangesViewIT {
    private final FxRobot robot = new FxRobot();
    private final RecordedChanges history = new RecordedChanges();
    private final Background background = Background.onOwnThreads();
    private final ChangesViewModel model = new ChangesViewModel(
            new ChangesSources(history, List.of(FACTORY, SHOP), Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC, null),
            background,
            Messages.in(Locale.US),
            new Formats(Locale.US, ZoneOffset.UTC));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void open() {
        robot.interact(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new ChangesView(model, Messages.in(Locale.US)).root(), 1100, 420));
            new Theme().dress(stage.getScene());
            stage.show();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
    }

    private boolean isSeen(String text) {
        return robot.lookup(node -> node instanceof Labeled label
                        && text.equals(label.getText())
                        && label.isVisible()
                        && label.getScene() != null)
                .tryQuery()
                .isPresent();
    }

    @Test
    void aLineSaysWhatChangedAndItsProductIsShownWhenItIsClicked() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1).with(42, SHOP, "name", "1998 Angle", "1998 Angel", 2);
        open();
        await(() -> isSeen("$24.95"));

        assertThat(isSeen("−$4.00 (14 %)")).isTrue();
        assertThat(isSeen("1998 Angel No. 41")).isTrue();
        robot.clickOn("1998 Angel No. 42");
        await(() -> Long.valueOf(42).equals(model.chosenProperty().get()));
    }

    @Test
    void periodAndFieldAreChosenAboveTheList() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1)
                .with(42, SHOP, "name", "1998 Angle", "1998 Angel", 24 * 20);
        open();
        await(() -> isSeen("$24.95"));

        robot.clickOn("30 days");
        await(() -> isSeen("1998 Angel No. 42"));
        robot.interact(() -> model.fieldProperty().set(ProductField.NAME));
        await(() -> !isSeen("$24.95"));
        assertThat(isSeen("1998 Angel No. 42")).isTrue();
    }

    @Test
    void whereNothingEverChangedThePageSaysWhatWillBeThere() {
        open();
        await(() -> isSeen("No history yet"));
    }

    @Test
    void aListThatIsReadAnewKeepsItsSelection() {
        history.with(41, FACTORY, "price", "28.95", "24.95", 1);
        open();
        await(() -> isSeen("$24.95"));
        robot.clickOn("1998 Angel No. 41");
        await(() -> model.chosenProperty().get() != null);

        history.with(43, SHOP, "price", "1.00", "2.00", 0);
        await(() -> isSeen("1998 Angel No. 43"));

        TableView<ChangeLine> table = robot.lookup("#change-list").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().productId()).isEqualTo(41);
        assertThat(model.chosenProperty().get()).isEqualTo(41);
    }
}
