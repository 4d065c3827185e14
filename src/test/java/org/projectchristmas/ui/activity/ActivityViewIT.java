package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.control.YearStrip;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedIntegrator;
import org.projectchristmas.ui.showcase.StagedMetrics;
import org.projectchristmas.ui.showcase.StagedRuns;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The work at the shops as a collector watches and steers it. */
class ActivityViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final StagedIntegrator integrator = new StagedIntegrator();
    private final StagedRuns runs = new StagedRuns().play();
    private final List<String> led = new ArrayList<>();

    @BeforeEach
    void open() {
        integrator.playRefresh();
        staged.show(1200, 560, () -> {
            var clock = Clock.fixed(Ornaments.NOW, ZoneOffset.UTC);
            var model = new ActivityViewModel(
                    new ActivitySources(
                            integrator, runs.past, new StagedMetrics(), runs.history, runs.jobs, clock, ZoneOffset.UTC),
                    staged.background,
                    new FxThread(),
                    staged.messages,
                    staged.formats);
            return view(model).root();
        });
        await(() -> staged.isSeen("The Ornament Factory"));
    }

    @AfterEach
    void close() {
        staged.close();
    }

    private ActivityView view(ActivityViewModel model) {
        return new ActivityView(
                model,
                staged.messages,
                staged.shortcuts,
                new ActivityActions(shop -> led.add("log " + shop), code -> led.add("code " + code)));
    }

    @Test
    void theShopsEndWhereTheCardBelowThemEnds() {
        double end = right(robot.lookup(".notices-card").query());
        assertThat(robot.lookup(".lane").queryAll().stream()
                        .mapToDouble(ActivityViewIT::right)
                        .max())
                .hasValue(end);
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void everyShopHasALaneWithStateProgressPaceAndTimeLeft() {
        assertThat(staged.isSeen("Reading the products")).isTrue();
        assertThat(staged.isSeen("3,421 of 10,312")).isTrue();
        assertThat(staged.isSeen("23.4 pages/s, 5 min left")).isTrue();
        assertThat(staged.isSeen("Paused")).isTrue();
        assertThat(staged.isSeen("Done, with errors")).isTrue();
        assertThat(staged.isSeen(
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
    void theCommandsOfAShopKeepTheirPlacesWhenARunEnds() {
        Button refresh = button("Refresh The Ornament Factory  ");
        Button cancel = button("Stop refreshing The Ornament Factory  ");
        assertThat(refresh.isDisabled()).isTrue();
        robot.moveTo(cancel);
        Bounds before = cancel.localToScreen(cancel.getLayoutBounds());

        robot.interact(integrator::playNothing);
        await(cancel::isDisabled);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cancel.localToScreen(cancel.getLayoutBounds()))
                .as("it is still under the mouse")
                .matches(place -> place.contains(before.getCenterX(), before.getCenterY()));
        robot.clickOn(MouseButton.PRIMARY);
        robot.clickOn(refresh);
        await(() -> !integrator.asked.isEmpty());
        assertThat(integrator.asked)
                .as("the click on what could be cancelled did nothing")
                .hasSize(1);
    }

    @Test
    void aCommandThatGoesLeavesTheKeyboardToAnotherOfItsShop() {
        Button cancel = button("Stop refreshing The Ornament Factory  ");
        robot.interact(cancel::requestFocus);
        robot.interact(integrator::playNothing);
        await(cancel::isDisabled);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(button("Show the log of The Ornament Factory").isFocused()).isTrue();
    }

    @Test
    void aYearIsToldByTheArrowKeysAndRefreshedFromItsMenu() {
        YearStrip strip = robot.lookup(".lane .year-strip").queryAs(YearStrip.class);
        Node cells = robot.from(strip).lookup(".year-cells").query();
        robot.interact(cells::requestFocus);
        await(() -> staged.isSeen("2026: listing read; 131 of 131 product pages"));
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
                () -> staged.isSeen(
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
        await(() -> staged.isSeen(text -> text.contains("212 of 260 prices would change at once.")));
        robot.clickOn("Apply");
        await(() -> integrator.asked.contains("approve 7"));
        await(() -> !staged.isSeen(text -> text.contains("212 of 260 prices would change at once.")));
    }

    @Test
    void aHeldChangeCanBeForgotten() {
        await(() -> staged.isSeen(text -> text.contains("212 of 260 prices would change at once.")));
        robot.clickOn("Dismiss");
        await(() -> integrator.asked.contains("dismiss 7"));
    }

    @Test
    void aPageThatFailedIsListed() {
        await(() -> staged.isSeen(text -> text.contains("1985-angel.html did not answer")));
    }

    @Test
    void whatNeedsALookKeepsItsRoomInALowDrawer() {
        robot.interact(() -> window().setHeight(330));
        await(() -> staged.isSeen(text -> text.contains("1985-angel.html did not answer")));
        ListView<?> notices = robot.lookup(".notices-card .list-view").queryListView();
        assertThat(notices.getHeight()).isGreaterThanOrEqualTo(160);
        ScrollPane around = robot.lookup(".activity > .scroll-pane").queryAs(ScrollPane.class);
        assertThat(around.getContent().getLayoutBounds().getHeight())
                .as("the screen around it scrolls")
                .isGreaterThan(around.getViewportBounds().getHeight());
    }

    private Window window() {
        return robot.lookup(".activity").query().getScene().getWindow();
    }

    @Test
    void theLatencyPageTellsOfTheTimeThatIsChosen() {
        robot.clickOn("Latency");
        await(() -> staged.isSeen(text -> text.contains("3,400 requests · p50 52 ms")));
        robot.clickOn("Hour");
        await(() -> staged.isSeen(text -> text.contains("480 requests · ")));
        robot.clickOn("Month");
        await(() -> staged.isSeen(text -> text.contains("12,360 requests · ")));
        assertThat(staged.isSeen("Needs a look")).isFalse();
    }

    @Test
    void theTimelinePageListsTheRunsAndDrawsTheOneThatIsChosen() {
        robot.clickOn("Timeline");
        await(() -> staged.isSeen("All shops · 3 min 20 s · 184 jobs · under way"));
        assertThat(staged.isSeen("2,700")).isTrue();
        robot.clickOn("Nov 22, 6:00\u202fPM");
        await(() -> staged.isSeen("All shops · 5 min 10 s · 184 jobs · done, with errors"));
    }

    @Test
    void anotherRunIsDrawnFromItsBeginningToItsEnd() {
        robot.clickOn("Timeline");
        await(() -> staged.isSeen("All shops · 3 min 20 s · 184 jobs · under way"));
        var tools = List.copyOf(robot.lookup(".timeline-tools .button").queryAllAs(Button.class));
        robot.clickOn(tools.get(2));
        robot.clickOn("Nov 22, 6:00\u202fPM");
        await(() -> staged.isSeen("All shops · 5 min 10 s · 184 jobs · done, with errors"));
        int[] drawn = chart();
        robot.clickOn(tools.getLast());
        assertThat(Arrays.equals(drawn, chart()))
                .as("nothing is left to be fitted")
                .isTrue();
    }

    /** The colours of all pixels. */
    private int[] chart() {
        WaitForAsyncUtils.waitForFxEvents();
        var pixels = new AtomicReference<int[]>();
        robot.interact(() -> {
            var picture = robot.lookup(".gantt-chart").query().snapshot(null, null);
            int width = (int) picture.getWidth();
            int height = (int) picture.getHeight();
            var read = new int[width * height];
            picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), read, 0, width);
            pixels.set(read);
        });
        return Objects.requireNonNull(pixels.get());
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
        robot.clickOn(button(name + behind));
    }

    private Button button(String beginning) {
        return robot.lookup(".lane .button").queryAllAs(Button.class).stream()
                .filter(each -> each.isVisible() && each.getAccessibleText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button named " + beginning));
    }
}
