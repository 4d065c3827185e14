package org.projectchristmas.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Past refreshes as a collector reads them. */
class RunsViewIT {
    private final FxRobot robot = new FxRobot();
    private final Background background = Background.onOwnThreads();
    private final List<List<Long>> shown = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        robot.interact(() -> {
            var messages = Messages.in(Locale.US);
            var model = RunsView.model(
                    new RunsSources(
                            StagedRuns.four().runs(),
                            new LiveValue<>(new VendorProgress.Overview(List.of())),
                            StagedRuns.shops()),
                    new RunsActions(shown::add, () -> {}),
                    background,
                    new LiveBinding(new FxThread()),
                    messages,
                    new Formats(Locale.US, ZoneOffset.UTC));
            var view = new RunsView(model, messages);
            var stage = new Stage();
            stage.setScene(new Scene(new VBox(view.tools(), view.root()), 1200, 560));
            new Theme().dress(stage.getScene());
            stage.show();
        });
        await(() -> isSeen("215 prices changed (180 down), 12 new, 9 gone"));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
    }

    @Test
    void theNewestIsOpenAtOnce() {
        await(() -> isSeen("Run 5"));
        assertThat(isSeen("Against run 1: 3 min 0 s faster, 10,065 changes fewer"))
                .isTrue();
    }

    @Test
    void aClickOpensWhatFailedAndWhatIsHeld() {
        robot.clickOn("The Ornament Shop · 1998");
        await(() -> isSeen("It did not answer within 20 s."));
        assertThat(isSeen("Decide")).isTrue();
    }

    @Test
    void whatChangedIsAskedForWithTheNumbersOfTheRuns() {
        await(() -> isSeen("Run 5"));
        robot.clickOn("Show what changed");
        await(() -> shown.equals(List.of(List.of(5L, 6L))));
    }

    private boolean isSeen(String text) {
        return robot
                .lookup((Node node) ->
                        node.isVisible() && node instanceof Labeled label && text.equals(label.getText()))
                .queryAll()
                .stream()
                .anyMatch(Node::isVisible);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the screen did not get there", e);
        }
    }
}
