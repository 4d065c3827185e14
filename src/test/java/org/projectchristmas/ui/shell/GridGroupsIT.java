package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The same groups in the grid of pictures as in the table, as a collector uses them. */
class GridGroupsIT {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path home;

    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        await(() -> window.node("#matches", Label.class).getText().startsWith("3,000"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void groupsStandUnderTheSameHeadingsWithTheSameSumsAndWhatIsFoldedInOneIsFoldedInTheOther() {
        groupBy("group-year");
        fold("group-fold");
        var inTable = headings(window.table());
        assertThat(inTable).hasSizeGreaterThan(5);
        grid();
        assertThat(headings(gridNode())).startsWith(inTable.toArray(String[]::new));

        robot.clickOn(nodes(gridNode(), ".group-line").get(1));
        await(() -> !cards().isEmpty());
        assertThat(headings(gridNode())).startsWith(inTable.get(0), inTable.get(1));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !robot.lookup("#products").queryAll().isEmpty());
        assertThat(headings(window.table()))
                .startsWith(inTable.get(0), inTable.get(1))
                .hasSizeLessThan(inTable.size());
    }

    @Test
    void theKeysGoFromGroupToGroupAndFoldThem() {
        groupBy("group-vendor");
        grid();
        robot.push(KeyCode.HOME);
        await(() -> selected().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        await(() -> selected().isEmpty() && headings(gridNode()).size() > 1);
        robot.push(KeyCode.DOWN);
        await(() -> selected().size() == 1);
        String ofSecond = spoken(selected().getFirst());
        assertThat(spoken(cards().getFirst())).isEqualTo(ofSecond);
        robot.push(KeyCode.LEFT);
        await(() -> selected().isEmpty());
        robot.push(KeyCode.SPACE);
        await(() -> selected().size() == 1);
        assertThat(spoken(selected().getFirst())).isNotEqualTo(ofSecond);
    }

    @Test
    void theHeadingOfTheTopmostGroupStaysInSightAndSwitchingKeepsThePlace() {
        groupBy("group-vendor");
        robot.interact(() -> window.table().getSelectionModel().clearSelection());
        grid();
        robot.interact(() -> bar().setValue(40_000));
        await(() -> cards().size() > 4);
        assertThat(nodes(gridNode(), ".grid-heading"))
                .anySatisfy(each ->
                        assertThat(at(each).getMinY()).isEqualTo(at(gridNode()).getMinY()));
        String topmost = spoken(cards().stream()
                .filter(each -> at(each).getMinY() >= at(gridNode()).getMinY() + 40)
                .findFirst()
                .orElseThrow());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !robot.lookup("#products").queryAll().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> cards().size() > 4);
        assertThat(bar().getValue()).isCloseTo(40_000, within(300.0));
        assertThat(cards().stream().map(GridGroupsIT::spoken)).contains(topmost);
    }

    private void groupBy(String item) {
        fold(item);
        await(() -> !headings(window.table()).isEmpty());
    }

    private void fold(String item) {
        robot.interact(() -> window.node("#group", MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(MenuItem::fire));
    }

    private void grid() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> !headings(gridNode()).isEmpty());
        robot.interact(() -> gridNode().requestFocus());
    }

    private Node gridNode() {
        return window.node("#grid", Node.class);
    }

    private ScrollBar bar() {
        return window.node("#grid .scroll-bar", ScrollBar.class);
    }

    private List<Node> cards() {
        return nodes(gridNode(), ".card");
    }

    private List<Node> selected() {
        return cards().stream()
                .filter(each -> each.getPseudoClassStates().contains(SELECTED))
                .toList();
    }

    private static String spoken(Node card) {
        return Objects.requireNonNull(card.getAccessibleText());
    }

    /** What the headings in sight say, from above. */
    private List<String> headings(Node within) {
        return nodes(within, ".group-line").stream()
                .map(line -> Stream.of(".group-name", ".group-count", ".group-totals")
                        .map(part -> ((Label) Objects.requireNonNull(line.lookup(part))).getText())
                        .toList()
                        .toString())
                .distinct()
                .toList();
    }

    /** What is in sight, from above and from the left. */
    private static List<Node> nodes(Node within, String query) {
        return within.lookupAll(query).stream()
                .filter(each -> isShown(each) && at(within).intersects(at(each)))
                .sorted(Comparator.comparingDouble((Node each) -> at(each).getMinY())
                        .thenComparingDouble(each -> at(each).getMinX()))
                .toList();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
