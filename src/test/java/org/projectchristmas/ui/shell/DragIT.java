package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.search.CatalogRow;
import org.testfx.api.FxRobot;

/** What is narrowed by dragging with a mouse on a display. */
@Tag("display")
class DragIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void openTheFilters(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        robot = window.robot;
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> window.isThere("#facet-year .histogram .bar"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theStripOfYearsNarrowsTheTableToWhatWasDraggedOver() {
        Bounds strip = onScreen("#facet-year .histogram");
        robot.drag(strip.getMinX() + strip.getWidth() / 4, strip.getCenterY(), MouseButton.PRIMARY)
                .dropTo(strip.getCenterX(), strip.getCenterY());
        await(() -> found() < 3_000 && found() > 0);
        var years = window.table().getItems().stream()
                .map(CatalogRow::year)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        assertThat(years.getMin()).isBetween(1984, 1988);
        assertThat(years.getMax()).isBetween(1997, 2002);
        assertThat(window.label("#facet-year .told")).isEqualTo(years.getMin() + " – " + years.getMax());
    }

    @Test
    void theThumbsOfThePricesNarrowTheTableWhenTheyAreLetGo() {
        var slider = window.node("#price-slider", RangeSlider.class);
        double highest = slider.getHighValue();
        Bounds high = onScreen("#price-slider .high-thumb");
        Bounds low = onScreen("#price-slider .low-thumb");
        robot.drag(high.getCenterX(), high.getCenterY(), MouseButton.PRIMARY)
                .moveTo((high.getCenterX() + low.getCenterX()) / 2, high.getCenterY());
        await(() -> slider.getHighValue() < highest);
        assertThat(found()).as("while the mouse is down").isEqualTo(3_000);
        robot.drop();
        await(() -> found() < 3_000 && found() > 0);
        int cheaper = found();

        low = onScreen("#price-slider .low-thumb");
        high = onScreen("#price-slider .high-thumb");
        robot.drag(low.getCenterX(), low.getCenterY(), MouseButton.PRIMARY)
                .dropTo((high.getCenterX() + low.getCenterX()) / 2, low.getCenterY());
        await(() -> found() < cheaper && found() > 0);
        assertThat(slider.getLowValue()).isPositive();
    }

    private int found() {
        return window.table().getItems().size();
    }

    private Bounds onScreen(String query) {
        Node node = window.node(query, Node.class);
        return node.localToScreen(node.getLayoutBounds());
    }
}
