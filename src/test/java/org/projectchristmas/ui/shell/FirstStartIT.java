package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a collector meets who starts the program for the first time. */
class FirstStartIT {
    @TempDir
    private Path home;

    @Test
    void aNewCollectorReadsThreeCardsOnceAndNothingWaitsForThem() throws TimeoutException {
        try (var window = OpenWindow.forNewcomer(home, 300)) {
            var robot = window.robot;
            assertThat(window.label(".step-place")).isEqualTo("1 of 3");
            assertThat(window.table().getItems())
                    .as("the window goes on behind them")
                    .hasSize(300);
            robot.push(KeyCode.ENTER);
            assertThat(window.label(".step-place")).isEqualTo("2 of 3");
            robot.push(KeyCode.LEFT);
            assertThat(window.label(".step-place")).isEqualTo("1 of 3");
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.RIGHT);
            assertThat(window.node("#steps-next", Button.class).getText()).isEqualTo("Begin");
            robot.clickOn("#steps-next");
            await(() -> !window.isThere("#first-steps"));
            assertThat(window.table().isFocused()).isTrue();

            window.restart();
            assertThat(window.isThere("#first-steps")).isFalse();
            window.call("first steps");
            await(() -> window.isThere("#first-steps"));
            robot.push(KeyCode.ESCAPE);
            await(() -> !window.isThere("#first-steps"));
        }
    }

    @Test
    void aNewCatalogExplainsItselfUntilTheFirstRowsArrive() throws TimeoutException {
        try (var window = new OpenWindow(home, 0)) {
            await(() -> window.node("#catalog-empty", Node.class).isVisible());
            window.index.put(SampleProducts.products(5));
            await(() -> !window.node("#catalog-empty", Node.class).isVisible());
            assertThat(window.table().isVisible()).isTrue();
        }
    }
}
