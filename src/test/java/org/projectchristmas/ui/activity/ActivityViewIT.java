package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.control.YearStrip;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedIntegrator;
import org.projectchristmas.ui.showcase.StagedMetrics;
import org.projectchristmas.ui.showcase.StagedRuns;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The work at the shops as a collector watches and steers it. */
class ActivityViewIT {
    private final FxRobot robot = new FxRobot();
    private final StagedIntegrator integrator = new StagedIntegrator();
    private final StagedRuns runs = new StagedRuns().play();
    private final Background background = Background.onOwnThreads();
    private final List<String> led = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        integrator.playRefresh();
        robot.interact(() -> {
            var messages = Messages.in(Locale.US);
            var clock = Clock.fixed(Ornaments.NOW, ZoneOffset.UTC);
            var model = new ActivityViewModel(
                    new ActivitySources(
                            integrator, new StagedMetrics(), runs.history, runs.jobs, clock, ZoneOffset.UTC),
                    background,
                    new FxThread(),
                    messages,
                    new Formats(Locale.US, ZoneOffset.UTC));
            var shortcuts = new Shortcuts();
            var stage = new Stage();
            stage.setScene(new Scene(view(model, messages, shortcuts).root(), 1200, 560));
            new Theme().dress(stage.getScene());
            shortcuts.install(stage.getScene());
            stage.show();
            stage.requestFocus();
        });
        await(() -> isSeen("The Ornament Factory"));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
    }

    private ActivityView view(ActivityViewModel model, Messages messages, Shortcuts shortcuts) {
        return new ActivityView(
                model,
                messages,
                shortcuts,
                new ActivityActions(shop -> led.add("log " + shop), code -> led.add("code " + code)));
    }

    @Test
    void everyShopHasALaneWithStateProgressPaceAndTimeLeft() {
        assertThat(isSeen("Reading the products")).isTrue();
        assertThat(isSeen("3,421 of 10,312")).isTrue();
        assertThat(isSeen("23.4 pages/s, 5 min left")).isTrue();
        assertThat(isSeen("Paused")).isTrue();
        assertThat(isSeen("Done, with errors")).isTrue();
        assertThat(isSeen(
                        "CX-7F3A-K2 · 2 pages failed. https://www.ornament-shop.com/1985-angel.html did not answer within 20 s,"
                                + " tried 4 times."))
                .isTrue();
    }

    @Test
    void pauseResumeCancelAndRefreshReachTheShopTheyStandAt() {
        press("Pause or resume The Ornament Factory");
        await(() -> integrator.asked.contains("pause hallmark_ornaments_com"));
        press("Stop refreshing The Ornament Factory");
        await(() -> integrator.asked.contains("cancel hallmark_ornaments_com"));
        press("Pause or resume Hooked on Ornaments");
        await(() -> integrator.asked.contains("resume hookedonhallmark_com"));
        press("Refresh The Ornament Shop");
        await(() -> integrator.asked.stream()
                .anyMatch(call -> call.startsWith("refresh Vendor") && call.contains("ornament_shop_com")));
        assertThat(integrator.asked).hasSize(4);
    }

    @Test
    void aYearIsToldByTheArrowKeysAndRefreshedFromItsMenu() {
        YearStrip strip = robot.lookup(".lane .year-strip").queryAs(YearStrip.class);
        Node cells = robot.from(strip).lookup(".year-cells").query();
        robot.interact(cells::requestFocus);
        await(() -> isSeen("2026: listing read; 131 of 131 product pages"));
        assertThat(cells.getAccessibleText()).isEqualTo("Years 2026: listing read; 131 of 131 product pages");
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        robot.clickOn("Refresh 2025 at The Ornament Factory");
        await(() ->
                integrator.asked.contains("refresh " + new RefreshScope.Year(Optional.of(Ornaments.FACTORY), 2025)));
    }

    @Test
    void theLogOfAShopAndThatOfItsLastErrorAreOneClickAway() {
        press("Show the log of The Ornament Factory", "");
        robot.clickOn(".lane .errors");
        await(() -> led.equals(List.of("log " + Ornaments.FACTORY, "code CX-7F3A-K2")));
    }

    @Test
    void theLatencyPageTellsTheRequestsByResult() {
        robot.clickOn("Latency");
        await(
                () -> isSeen(
                        "3,100 answered (2xx) · 290 unchanged (304) · 4 refused (4xx) · 3 broken (5xx) · 2 timed out · 1 failed"));
    }

    @Test
    void theKeysDoTheSame() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
        await(() -> integrator.asked.contains("pause hallmark_ornaments_com"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
        await(() -> integrator.asked.contains("cancel hookedonhallmark_com"));
    }

    @Test
    void aHeldChangeIsShownUntilItIsDecided() {
        await(() -> isSeen("212 of 260 prices would change at once.", true));
        robot.clickOn("Apply");
        await(() -> integrator.asked.contains("approve 7"));
        await(() -> !isSeen("212 of 260 prices would change at once.", true));
    }

    @Test
    void aHeldChangeCanBeForgotten() {
        await(() -> isSeen("212 of 260 prices would change at once.", true));
        robot.clickOn("Dismiss");
        await(() -> integrator.asked.contains("dismiss 7"));
    }

    @Test
    void aPageThatFailedIsListed() {
        await(() -> isSeen("1985-angel.html did not answer", true));
    }

    @Test
    void theLatencyPageTellsOfTheTimeThatIsChosen() {
        robot.clickOn("Latency");
        await(() -> isSeen("3,400 requests · 52 ms", true));
        robot.clickOn("Hour");
        await(() -> isSeen("480 requests · ", true));
        robot.clickOn("Month");
        await(() -> isSeen("12,360 requests · ", true));
        assertThat(isSeen("Needs a look")).isFalse();
    }

    @Test
    void theTimelinePageListsTheRunsAndDrawsTheOneThatIsChosen() {
        robot.clickOn("Timeline");
        await(() -> isSeen("All shops · 3 min 20 s · 184 jobs · under way"));
        assertThat(isSeen("2,700")).isTrue();
        robot.clickOn("Nov 22, 6:00\u202fPM");
        await(() -> isSeen("All shops · 5 min 10 s · 184 jobs · done, with errors"));
    }

    @Test
    void aPageThatIsNotShownIsNotInTheWindow() {
        assertThat(robot.lookup(".gantt-chart").queryAll()).isEmpty();
        robot.clickOn("Timeline");
        await(() -> robot.lookup(".gantt-chart").queryAll().size() == 1);
        assertThat(robot.lookup(".lane").queryAll()).isEmpty();
    }

    private void press(String name) {
        press(name, "  ");
    }

    private void press(String name, String behind) {
        Button button = robot.lookup(".lane .button").queryAllAs(Button.class).stream()
                .filter(each -> each.isVisible() && each.getAccessibleText().startsWith(name + behind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button to " + name));
        robot.clickOn(button);
    }

    private boolean isSeen(String text) {
        return isSeen(text, false);
    }

    private boolean isSeen(String text, boolean within) {
        return robot
                .lookup((Node node) -> {
                    String shown = node instanceof Labeled label
                            ? label.getText()
                            : node instanceof Text words ? words.getText() : null;
                    return node.isVisible() && shown != null && (within ? shown.contains(text) : shown.equals(text));
                })
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
