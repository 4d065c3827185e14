package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.news.NewsDesk;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.runs.StagedRuns;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Whether somebody who hears the window instead of seeing it can use it: all that takes the keyboard says what it is and what for. */
class ScreenReaderIT {
    /** What tells nothing: that there is something, or that something is in it. */
    private static final Set<AccessibleRole> MUTE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final List<String> faults = new ArrayList<>();
    private OpenWindow window;
    private FxRobot robot;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws TimeoutException {
        window = new OpenWindow(home, 300);
        robot = window.robot;
        robot.interact(() -> window.table().getSelectionModel().select(3));
        await(() -> window.isThere(".detail .picture-frame"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyPageAndEveryPageOfTheDrawerSaysWhatItIsAndWhatFor() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> window.isThere("#facet-vendor .check-box"));
        listen("catalog");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> window.isThere("#grid .card"));
        listen("grid");
        for (KeyCode page : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            robot.push(KeyCode.CONTROL, page);
            await(() -> window.isThere("#drawer"));
            listen("drawer " + page);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (String page : List.of("Latency", "Timeline")) {
            robot.clickOn(page);
            listen(page);
        }
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> window.isThere("#insight-totals .ranked-row"));
        listen("insight");
        assertThat(faults).isEmpty();
    }

    @Test
    void whatPastRefreshesLeftSaysWhatItIsAndWhatFor() throws TimeoutException {
        window.close();
        window = OpenWindow.over(home, 300, ScreenReaderIT::withPast);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.clickOn("Timeline");
        await(() -> StagedView.isShown(window.node(".gantt-chart", Node.class)));
        listen("timeline");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> window.isThere(".runs .sheet") && StagedView.isShown(window.node(".runs .sheet", Node.class)));
        listen("runs");
        assertThat(faults).isEmpty();
    }

    private static WindowServices withPast(WindowServices services) {
        var shops = services.shops();
        var played = new org.projectchristmas.ui.showcase.StagedRuns().play();
        var runs = StagedRuns.four().runs();
        return new WindowServices(
                services.reading(),
                new WindowServices.Shops(shops.integrator(), shops.metrics(), played.history, played.jobs, shops.all()),
                new WindowServices.Past(
                        runs, new NewsDesk(runs), services.past().desktop()),
                services.surroundings(),
                services.own());
    }

    @Test
    void everyPanelSaysWhatItIsAndWhatFor() {
        for (String panel : List.of("settings", "keyboard", "about", "speed", "first steps")) {
            window.call(panel);
            await(() -> window.isThere(".overlay > .card"));
            listen(panel);
            robot.push(KeyCode.ESCAPE);
            await(() -> !window.isThere(".overlay > .card"));
        }
        window.call("picture in full");
        await(() -> window.node("#picture-viewer", Node.class).isVisible());
        listen("viewer");
        robot.push(KeyCode.ESCAPE);
        await(() -> !window.node("#picture-viewer", Node.class).isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> window.isThere("#palette"));
        listen("palette");
        assertThat(faults).isEmpty();
    }

    @Test
    void theExportSaysWhatItIsAndWhatFor() {
        window.call("export to a csv");
        await(() -> window.isThere(".export .radio-button"));
        listen("export");
        assertThat(faults).isEmpty();
    }

    private void listen(String place) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() ->
                Window.getWindows().forEach(each -> collect(each.getScene().getRoot(), place + ": ")));
    }

    private void collect(Node node, String way) {
        if (!node.isVisible()) {
            return;
        }
        String here = way + "/" + node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (node.getStyleClass().isEmpty()
                        ? ""
                        : "." + node.getStyleClass().getLast());
        if (node.isFocusTraversable()) {
            if (!has(node.getAccessibleText()) && !(node instanceof Labeled labeled && has(labeled.getText()))) {
                faults.add("without a name, " + here);
            }
            if (node.getAccessibleRole() == null || MUTE.contains(node.getAccessibleRole())) {
                faults.add("without a role, " + here);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, here));
        }
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
