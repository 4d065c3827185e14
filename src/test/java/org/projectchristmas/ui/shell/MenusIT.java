package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.views.ViewRow;
import org.testfx.api.FxRobot;

/** The menus of things, asked for on a display: by the other button of the mouse and by the keyboard. */
@Tag("display")
class MenusIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 300);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRightClickOnARowSelectsItAndItsTextIsCopied() {
        robot.rightClickOn(row(4));
        await(() -> items().contains("Copy as text"));
        for (String key : List.of("Ctrl+C", "↵", "Ctrl+A")) {
            assertThat(robot.lookup((Node each) -> isText(each, key)).queryAll())
                    .as(key)
                    .isNotEmpty();
        }
        assertThat(window.label("#selection")).isEqualTo("1 selected");
        robot.clickOn("Copy as text");
        await(() -> window.clipboard().startsWith(name(4) + "\t"));
        assertThat(window.clipboard().lines()).hasSize(1);
        await(() -> items().isEmpty());
    }

    @Test
    void theMenuOfSeveralRowsIsForAllOfThem() {
        robot.clickOn(row(1));
        robot.press(KeyCode.SHIFT);
        robot.clickOn(row(3));
        robot.release(KeyCode.SHIFT);
        await(() -> window.label("#selection").equals("3 selected"));
        robot.rightClickOn(row(2));
        await(() -> items().contains("Refresh the selection"));
        assertThat(window.label("#selection")).isEqualTo("3 selected");
        robot.clickOn("Refresh the selection");
        await(() -> refreshed().size() == 3);
        assertThat(refreshed())
                .containsExactlyInAnyOrderElementsOf(window.table().getItems().subList(1, 4).stream()
                        .map(CatalogRow::id)
                        .toList());
    }

    private List<Long> refreshed() {
        return window.integrator.refreshes.stream()
                .filter(RefreshScope.Products.class::isInstance)
                .flatMap(scope -> ((RefreshScope.Products) scope).products().stream())
                .toList();
    }

    @Test
    void theKeyboardOpensTheMenuOfATableAndWalksIt() {
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> window.label("#selection").equals("2 selected"));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await(() -> items().contains("Copy links"));
        walkTo("Copy links");
        robot.push(KeyCode.ENTER);
        await(() -> window.clipboard().lines().count() == 2
                && window.clipboard().lines().allMatch(line -> line.startsWith("http://127.0.0.1/p")));
        await(() -> items().isEmpty() && window.table().isFocused());
    }

    @Test
    void escapeClosesTheMenuOfTheGridAndTheKeyOpensItAgain() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> window.isThere("#grid .card"));
        robot.interact(() -> window.node("#grid", Node.class).requestFocus());
        robot.push(KeyCode.HOME);
        await(() -> window.label("#selection").equals("1 selected"));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await(() -> items().contains("Show only the selection"));
        robot.push(KeyCode.ESCAPE);
        await(() -> items().isEmpty());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await(() -> items().contains("Show only the selection"));
        walkTo("Show only the selection");
        robot.push(KeyCode.ENTER);
        await(() -> window.label("#matches").equals("Only chosen listings: 1 of 1"));
    }

    @Test
    void aSavedViewIsRenamedAndRemovedByItsMenu() {
        robot.clickOn("#view-new");
        await(() -> window.isThere("#view-name") && nameField().isFocused());
        robot.write("First");
        robot.push(KeyCode.ENTER);
        await(() -> views().equals(List.of("First")) && !window.isThere("#view-name"));

        robot.rightClickOn("First");
        await(() -> items().contains("Rename"));
        robot.clickOn("Rename");
        await(() -> window.isThere("#view-name") && nameField().isFocused());
        robot.write("Second");
        robot.push(KeyCode.ENTER);
        await(() -> views().equals(List.of("Second")) && !window.isThere("#view-name"));

        robot.rightClickOn("Second");
        await(() -> items().contains("Remove"));
        walkTo("Remove");
        robot.push(KeyCode.ENTER);
        await(() -> views().isEmpty());
    }

    @Test
    void aColumnIsChosenInTheMenuOfAnyHeading() {
        assertThat(heading("series")).isEmpty();
        robot.rightClickOn(heading("price").getFirst());
        await(() -> items().contains("Series"));
        assertThat(items()).doesNotContain("Copy as text");
        robot.clickOn(robot.lookup(".context-menu .label")
                .match(node -> isText(node, "Series"))
                .<Node>query());
        await(() -> !heading("series").isEmpty());
    }

    private static boolean isText(Node node, String text) {
        return node instanceof Label label && text.equals(label.getText());
    }

    private List<Region> heading(String column) {
        return robot.lookup("#products .column-header").queryAllAs(Region.class).stream()
                .filter(each -> column.equals(each.getId()) && each.isVisible())
                .toList();
    }

    private TextField nameField() {
        return window.node("#view-name", TextField.class);
    }

    private List<String> views() {
        ListView<ViewRow> list = robot.lookup("#view-list").queryListView();
        return list.getItems().stream().map(ViewRow::name).toList();
    }

    private String name(int row) {
        return window.table().getItems().get(row).name();
    }

    private Node row(int index) {
        return robot.lookup("#products .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(each -> each.isVisible() && each.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    /** What the menu that is open offers; nothing if none is. */
    private static List<String> items() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof ContextMenu && each.isShowing())
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(each -> each.isVisible() && each.getText() != null)
                .map(MenuItem::getText)
                .toList();
    }

    /** Goes down in the open menu until it is there. */
    private void walkTo(String item) {
        for (int step = 0; step < 20 && !isLit(item); step++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(isLit(item)).as(item).isTrue();
    }

    private boolean isLit(String item) {
        return robot.lookup(".context-menu .menu-item").match(Node::isFocused).queryAll().stream()
                .anyMatch(each -> robot.from(each)
                        .lookup((Node part) -> isText(part, item))
                        .tryQuery()
                        .isPresent());
    }
}
