package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The grid of pictures and the viewer over the window, as a collector uses them. */
class GridIT {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

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
    void switchingKeepsWhatIsSelectedInSightAndTheOtherWayRoundToo() {
        robot.interact(() -> {
            window.table().scrollTo(1_000);
            window.table().getSelectionModel().select(1_003);
        });
        String name = window.table().getItems().get(1_003).name();

        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> selectedCards().size() == 1 && isInSight(selectedCards().getFirst()));
        assertThat(nameOf(selectedCards().getFirst())).isEqualTo(name);

        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !robot.lookup("#products").queryAll().isEmpty());
        assertThat(window.table().getSelectionModel().getSelectedIndices()).containsExactly(1_003);
        assertThat(new TopRow(window.table()).index()).isBetween(990, 1_003);
    }

    @Test
    void switchingWithNothingSelectedKeepsWhatIsAtTheTop() {
        robot.interact(() -> {
            window.table().getSelectionModel().clearSelection();
            window.table().scrollTo(1_500);
        });
        await(() -> new TopRow(window.table()).index() > 1_000);
        int top = new TopRow(window.table()).index();
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !cards().isEmpty());
        int columns = columns();
        assertThat(topRow() * columns).isBetween(top - columns + 1, top);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !robot.lookup("#products").queryAll().isEmpty());
        assertThat(new TopRow(window.table()).index()).isEqualTo(top / columns * columns);
    }

    @Test
    void theArrowsMoveAndShiftSelectsOn() {
        grid();
        robot.push(KeyCode.HOME);
        assertThat(selectedCards()).hasSize(1);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        int columns = columns();
        await(() ->
                selectedCards().size() == 1 && cards().indexOf(selectedCards().getFirst()) == columns + 1);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        await(() -> selectedCards().size() == 2);
        robot.push(KeyCode.END);
        await(() -> selectedCards().size() == 1 && topRow() > 100);
        robot.push(KeyCode.PAGE_UP);
        robot.push(KeyCode.HOME);
        await(() -> topRow() == 0);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> selectedCards().size() == cards().size());
    }

    @Test
    void theSliderChangesHowManyStandSideBySideAndKeepsWhatIsAtTheTop() {
        grid();
        scrollToRow(200);
        WaitForAsyncUtils.waitForFxEvents();
        int columns = columns();
        int top = topRow() * columns;
        robot.interact(
                () -> robot.lookup("#picture-size").queryAs(Slider.class).setValue(Arrangement.LEAST_PICTURE_SIZE));
        await(() -> columns() > columns);
        int more = columns();
        assertThat(topRow()).isEqualTo(top / more);
        robot.interact(() -> robot.lookup("#grid").query().requestFocus());
        robot.write("+");
        var kept = window.keep().arrangement();
        assertThat(kept.layout()).isEqualTo(Arrangement.Layout.GRID);
        assertThat(kept.pictureSize()).isEqualTo(108);

        window.restart();
        await(() -> !cards().isEmpty());
    }

    @Test
    void productsThatArriveAboveDoNotMoveWhatIsLookedAt() {
        grid();
        scrollToRow(100);
        WaitForAsyncUtils.waitForFxEvents();
        String first = nameOf(cards().getFirst());
        window.index.put(SampleProducts.products(6_000).subList(3_000, 6_000));
        await(() -> window.label("#matches").startsWith("6,000"));
        await(() -> topRow() > 150);
        assertThat(cards().subList(0, columns()).stream().map(GridIT::nameOf)).contains(first);
    }

    @Test
    void aFirstRowThatIsScrolledInPartIsNotDrawnBack() {
        grid();
        robot.interact(() -> bar().setValue(70));
        WaitForAsyncUtils.waitForFxEvents();
        window.index.put(SampleProducts.products(3_200).subList(3_000, 3_200));
        await(() -> window.label("#matches").startsWith("3,200"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bar().getValue() % rowHeight()).isEqualTo(70);
    }

    @Test
    void aCardThatWasScrolledAwayIsNotStillSelectedWhenItComesBack() {
        grid();
        robot.push(KeyCode.HOME);
        await(() -> selectedCards().size() == 1);
        String first = nameOf(cards().getFirst());
        double row = rowHeight();
        double height = window.node("#grid", Region.class).getHeight();
        // One row more than fits, and then all but the first: it goes, and no other takes its place.
        scrollTo(Math.ceil(height / row) * row - height + 6);
        scrollTo(row + 2);
        robot.clickOn(cards().getFirst());
        await(() -> selectedCards().equals(cards().subList(0, 1)));
        scrollTo(row - 40);
        await(() -> nameOf(cards().getFirst()).equals(first));
        assertThat(window.label("#selection")).isEqualTo("1 selected");
        assertThat(selectedCards()).containsExactly(cards().get(columns()));
    }

    @Test
    void theViewerZoomsGoesOnAndGivesTheKeyboardBack() {
        grid();
        robot.push(KeyCode.HOME);
        String first = nameOf(selectedCards().getFirst());
        robot.push(KeyCode.SPACE);
        await(() -> viewer().isVisible() && window.label("#viewer-percent").endsWith("%"));
        assertThat(window.label("#picture-viewer .name")).isEqualTo(first);
        int fitted = percent();
        robot.write("+");
        await(() -> percent() > fitted);
        robot.write("0");
        await(() -> percent() == fitted);
        robot.write("1");
        await(() -> percent() == 100);

        robot.push(KeyCode.RIGHT);
        String second = nameOf(cards().get(1));
        await(() -> window.label("#picture-viewer .name").equals(second));
        robot.push(KeyCode.TAB);
        await(() -> window.node("#viewer-previous", Node.class).isFocused());

        robot.push(KeyCode.ESCAPE);
        await(() -> !viewer().isVisible());
        assertThat(window.node("#grid", Node.class).isFocused()).isTrue();
        assertThat(nameOf(selectedCards().getFirst())).isEqualTo(second);
    }

    @Test
    void theViewerOpensFromTableAndDetailAndLeavesWhenTheSearchIsCalled() {
        robot.interact(() -> {
            window.table().requestFocus();
            window.table().getSelectionModel().select(3);
        });
        robot.push(KeyCode.SPACE);
        await(() -> viewer().isVisible());
        robot.push(KeyCode.ESCAPE);
        await(() -> !viewer().isVisible() && window.table().isFocused());

        await(() -> window.node(".detail .picture-frame", Node.class).isVisible());
        robot.clickOn(".detail .picture-frame");
        await(() -> viewer().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> !viewer().isVisible());
        assertThat(window.node("#search", Node.class).isFocused()).isTrue();
    }

    private void grid() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !cards().isEmpty());
        robot.interact(() -> window.node("#grid", Node.class).requestFocus());
    }

    /** The cards in sight, in reading order. */
    private List<Region> cards() {
        return robot.lookup("#grid .card").queryAllAs(Region.class).stream()
                .filter(card -> card.getParent().isVisible() && isInSight(card))
                .sorted(Comparator.comparingDouble((Region card) -> at(card).getMinY())
                        .thenComparingDouble(card -> at(card).getMinX()))
                .toList();
    }

    private List<Region> selectedCards() {
        WaitForAsyncUtils.waitForFxEvents();
        return cards().stream()
                .filter(card -> card.getPseudoClassStates().contains(SELECTED))
                .toList();
    }

    private boolean isInSight(Region card) {
        return at(window.node("#grid", Node.class)).intersects(at(card));
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private int columns() {
        var all = cards();
        return (int) all.stream()
                .filter(card -> at(card).getMinY() == at(all.getFirst()).getMinY())
                .count();
    }

    private int topRow() {
        return (int) (bar().getValue() / rowHeight());
    }

    private void scrollToRow(int row) {
        scrollTo(row * rowHeight());
    }

    private void scrollTo(double offset) {
        robot.interact(() -> bar().setValue(offset));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double rowHeight() {
        return cards().getFirst().getParent().getLayoutBounds().getHeight();
    }

    private ScrollBar bar() {
        return robot.lookup("#grid .scroll-bar").queryAs(ScrollBar.class);
    }

    private static String nameOf(Region card) {
        return ((Label) Objects.requireNonNull(card.lookup(".name .label"))).getText();
    }

    private Node viewer() {
        return window.node("#picture-viewer", Node.class);
    }

    private int percent() {
        return Integer.parseInt(window.label("#viewer-percent").replace("%", ""));
    }
}
