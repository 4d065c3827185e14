package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

/** The wheel of a mouse, turned on a display. */
@Tag("display")
class WheelIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itScrollsTheTableAndSelectsNothingElse() {
        var top = new TopRow(window.table());
        robot.interact(() -> window.table().getSelectionModel().select(2));
        robot.moveTo("#products");
        robot.scroll(8, VerticalDirection.DOWN);
        await(() -> top.index() > 2);
        assertThat(window.selected()).isEqualTo(window.table().getItems().get(2).id());
        robot.scroll(8, VerticalDirection.UP);
        await(() -> top.index() == 0);
    }

    @Test
    void itScrollsTheGridAndWithCtrlSizesThePicturesAndKeepsThePlace() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> window.isThere("#grid .card"));
        robot.moveTo("#grid");
        robot.scroll(12, VerticalDirection.DOWN);
        await(() -> scrolled() > 300);

        String first = topmost();
        var size = window.node("#picture-size", Slider.class);
        double before = size.getValue();
        robot.press(KeyCode.CONTROL);
        robot.scroll(1, VerticalDirection.UP);
        await(() -> size.getValue() > before);
        robot.scroll(1, VerticalDirection.DOWN);
        await(() -> size.getValue() == before);
        robot.release(KeyCode.CONTROL);
        assertThat(topmost()).isEqualTo(first);
    }

    /** The name on the card that is in sight at the top left. */
    private String topmost() {
        var grid = window.node("#grid", Region.class);
        var frame = grid.localToScene(grid.getLayoutBounds());
        return robot.lookup("#grid .card").queryAllAs(Region.class).stream()
                .filter(card -> StagedView.isShown(card)
                        && card.localToScene(card.getLayoutBounds()).getMaxY() > frame.getMinY() + 1)
                .min(Comparator.comparingDouble((Region card) ->
                                card.localToScene(card.getLayoutBounds()).getMinY())
                        .thenComparingDouble(card ->
                                card.localToScene(card.getLayoutBounds()).getMinX()))
                .map(card -> ((Label) Objects.requireNonNull(card.lookup(".name .label"))).getText())
                .orElseThrow();
    }

    /** How far it is scrolled, in pixels. */
    private double scrolled() {
        return window.node("#grid .scroll-bar", ScrollBar.class).getValue();
    }

    @Test
    void itScrollsTheFiltersToTheirEndAndNotTheTableBesideThem() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> window.isThere("#facet-vendor .check-box"));
        var filters = window.node("#facets .scroll-pane", ScrollPane.class);
        robot.moveTo("#facet-vendor .rows");
        robot.scroll(60, VerticalDirection.DOWN);
        await(() -> filters.getVvalue() == filters.getVmax());
        assertThat(bottom(window.node("#facet-brand", Region.class))).isLessThanOrEqualTo(bottom(filters));
        assertThat(new TopRow(window.table()).index()).isZero();
    }

    private static double bottom(Region region) {
        return region.localToScene(region.getLayoutBounds()).getMaxY();
    }

    @Test
    void itZoomsThePictureUnderTheMouse() {
        robot.interact(() -> window.table().getSelectionModel().select(3));
        robot.push(KeyCode.SPACE);
        await(() -> window.node("#picture-viewer", Region.class).isVisible()
                && window.label("#viewer-percent").endsWith("%"));
        int fitted = percent();
        robot.moveTo("#picture-viewer .zoom-pane");
        robot.scroll(2, VerticalDirection.UP);
        await(() -> percent() > fitted);
        robot.scroll(2, VerticalDirection.DOWN);
        await(() -> percent() == fitted);
    }

    private int percent() {
        return Integer.parseInt(window.label("#viewer-percent").replace("%", ""));
    }
}
