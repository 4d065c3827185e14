package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.ui.fx.Appearance;
import org.testfx.api.FxRobot;

/** Where the keyboard is can be seen everywhere, and Tab leads everywhere and out again. */
class FocusIT {
    private OpenWindow window;
    private FxRobot robot;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path home) throws IOException, TimeoutException {
        Path log = Files.createDirectories(home.resolve("log")).resolve("christmas.log");
        Files.writeString(log, "2026-11-24T18:35:01.333Z INFO  [main] org.example.Cat - it purrs\n");
        window = new OpenWindow(home, 300);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void tabLeadsAroundTheWindowAndEachStopIsMarked(Appearance look) {
        robot.interact(() -> {
            window.theme().setAppearance(look);
            window.table().getSelectionModel().select(3);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> window.isThere("#facet-vendor .check-box") && window.isThere(".detail .picture-frame"));
        walk("catalog", window.stage().getScene().getRoot());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> window.isThere("#grid .card"));
        walk("grid", window.node(".catalog", Parent.class));
        for (int tab = 0; tab < 5; tab++) {
            robot.push(KeyCode.CONTROL, KeyCode.values()[KeyCode.DIGIT1.ordinal() + tab]);
            await(() -> window.isThere("#drawer"));
            walk("drawer " + (tab + 1), window.node("#drawer", Parent.class));
        }
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> window.isThere("#insight-totals .ranked-row"));
        walk("insight", window.stage().getScene().getRoot());
        assertThat(faults).isEmpty();
    }

    private void walk(String place, Parent region) {
        FocusWalk.around(robot, region, window.stage().getScene().getRoot())
                .faults()
                .forEach(fault -> faults.add(place + ", " + fault));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void tabStaysInAPanelAndEachStopIsMarked(Appearance look) {
        robot.interact(() -> window.theme().setAppearance(look));
        for (String panel : List.of("settings", "keyboard", "about", "speed", "first steps")) {
            window.call(panel);
            walkPanel(panel);
            robot.push(KeyCode.ESCAPE);
            await(() -> !window.isThere(".overlay > .card"));
        }
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> window.isThere("#palette"));
        walkPanel("palette");
        assertThat(faults).isEmpty();
    }

    private void walkPanel(String panel) {
        Parent content = window.node(".overlay > .card", Parent.class);
        FocusWalk.around(robot, content, content).faults().forEach(fault -> faults.add(panel + ", " + fault));
    }

    @Test
    void shiftTabGoesAroundAPanelTheOtherWay() {
        window.call("about");
        Parent content = window.node(".overlay > .card", Parent.class);
        var stops = FocusWalk.around(robot, content, content).stops();
        robot.interact(() -> stops.getFirst().requestFocus());
        for (Node stop : stops.reversed()) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(stop.isFocused()).as(stop.toString()).isTrue();
        }
    }

    @Test
    void theArrowsLeadOnWhereOneOfSeveralButtonsIsDown() {
        robot.interact(() -> window.node("#page-catalog", ToggleButton.class).requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(window.node("#page-insight", ToggleButton.class).isFocused()).isTrue();
        robot.push(KeyCode.UP);
        assertThat(window.node("#page-catalog", ToggleButton.class).isFocused()).isTrue();
    }
}
