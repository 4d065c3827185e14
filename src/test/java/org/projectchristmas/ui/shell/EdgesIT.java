package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What stands above and below each other begins and ends at the same place. */
class EdgesIT {
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
    void aHeadingStandsOverItsCells() {
        assertThat(bounds("#products .column-header.year .text").getMinX())
                .isCloseTo(bounds("#products .table-cell.year .text").getMinX(), within(0.5));
        assertThat(bounds("#products .column-header.price .text").getMaxX())
                .isCloseTo(bounds("#products .table-cell.price .price .text").getMaxX(), within(0.5));
    }

    @Test
    void theArrowOfTheOrderStandsBesideItsWord() {
        assertThat(arrow("year").getMinX()
                        - bounds("#products .column-header.year .text").getMaxX())
                .isBetween(2.0, 12.0);
        double end = bounds("#products .column-header.price .text").getMaxX();

        robot.interact(() -> window.table().getColumns().stream()
                .filter(each -> "price".equals(each.getId()))
                .forEach(each -> window.table().getSortOrder().setAll(List.of(each))));
        await(() -> node("#products .column-header.price .arrow").isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds("#products .column-header.price .text").getMinX()
                        - arrow("price").getMaxX())
                .isBetween(2.0, 12.0);
        assertThat(bounds("#products .column-header.price .text").getMaxX())
                .as("the word still stands over its cells")
                .isCloseTo(end, within(0.5));
    }

    private Bounds arrow(String column) {
        return bounds("#products .column-header." + column + " .arrow");
    }

    @Test
    void aSkuFitsWithTheEndingThatTellsItsConditionHoweverNarrowTheTable() {
        var shown = window.node("#products .table-cell.sku .text", Text.class);
        var longest = new Text("QHX1130SDB");
        longest.setFont(shown.getFont());
        double padding = bounds("#products .table-cell.sku .text").getMinX()
                - bounds("#products .table-cell.sku").getMinX();
        assertThat(window.table().getColumns())
                .filteredOn(each -> "sku".equals(each.getId()))
                .singleElement()
                .satisfies(each -> assertThat(each.getMinWidth())
                        .isGreaterThanOrEqualTo(longest.getLayoutBounds().getWidth() + 2 * padding));
    }

    @Test
    void everyFilterIsClearedBelowTheLinkThatClearsThemAll() {
        window.filterBy("The Ornament Shop");
        await(() -> node("#facets-clear-all").isVisible());
        assertThat(isScrolled()).isTrue();
        assertThat(bounds("#facet-vendor .section-heading > .hyperlink").getMaxX())
                .isEqualTo(bounds("#facets-clear-all").getMaxX());

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("nothingofthiskind");
        await(() -> !isScrolled());
        assertThat(bounds("#facet-vendor .section-heading > .hyperlink").getMaxX())
                .isEqualTo(bounds("#facets-clear-all").getMaxX());
    }

    @Test
    void aTitleIsWrittenInSmallerLettersBeforeItIsCut() {
        window.call("hooked 1998");
        await(() -> window.table().getItems().size() < 1_000);
        var title = window.node(".catalog > .heading .title", Label.class);
        var count = window.node(".catalog > .heading .subtitle", Label.class);
        double large = title.getFont().getSize();
        while (title.getFont().getSize() == large) {
            assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1) - 1);
            assertThat(!count.isVisible() || count.getWidth() >= count.prefWidth(-1) - 1)
                    .as("the number is whole or not there")
                    .isTrue();
            robot.interact(() -> window.stage().setWidth(window.stage().getWidth() - 5));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(title.isVisible()).isTrue();
        assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1) - 1);
    }

    @Test
    void noNumberIsCutInTheLineAtTheBottom() {
        await(() -> window.label("#totals").contains("average"));
        String all = window.label("#totals");
        for (int less = 0; less < 60; less++) {
            robot.interact(() -> window.stage().setWidth(window.stage().getWidth() - 10));
            WaitForAsyncUtils.waitForFxEvents();
            String shown = window.node("#totals .text", Text.class)
                    .getText()
                    .replace("...", "")
                    .strip();
            assertThat(all + " ").startsWith(shown + " ");
        }
    }

    private boolean isScrolled() {
        return robot.lookup(".facets > .scroll-pane > .scroll-bar").queryAllAs(ScrollBar.class).stream()
                .anyMatch(Node::isVisible);
    }

    private Node node(String query) {
        return window.node(query, Node.class);
    }

    private Bounds bounds(String query) {
        Node node = node(query);
        return node.localToScene(node.getLayoutBounds());
    }
}
