package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

/** The table as a collector selects, sorts, groups and arranges it: with keys and a mouse. */
class SelectionIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 500);
        robot = window.robot;
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.HOME);
        await(() -> window.label("#selection").equals("1 selected"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everythingIsSelectedAndAddedUpAndARangeTakesItsPlace() {
        window.index.put(SampleProducts.products(100_000).subList(500, 100_000));
        await(() -> window.table().getItems().size() == 100_000);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> window.label("#selection").equals("100,000 selected"));
        await(
                () -> window.label("#totals")
                        .matches(
                                "Selected: sum \\$[0-9,]+\\.[0-9]{2} · average \\$[0-9.]+ · [0-9,]+ without a price( · [0-9,]+ only “from”)?"));
        assertThat(window.table().getSelectionModel().getSelectedItems()).hasSize(100_000);
        assertThat(window.table().getSelectionModel().isSelected(99_999)).isTrue();

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> window.label("#selection").equals("2 selected"));
    }

    @Test
    void shiftDrawsARangeByKeyboardAndCtrlAddsToIt() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> window.label("#selection").equals("4 selected"));
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        await(() -> window.label("#selection").equals("3 selected"));
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        await(() -> window.label("#selection").equals("4 selected"));
        assertThat(window.table().getSelectionModel().getSelectedIndices()).containsExactly(0, 1, 2, 4);
        assertThat(window.table().getFocusModel().getFocusedIndex()).isEqualTo(4);
        robot.push(KeyCode.SHIFT, KeyCode.END);
        await(() -> window.label("#selection").equals("496 selected"));
    }

    @Test
    void theMouseSelectsARangeAndTakesOneAway() {
        robot.clickOn(cell(1));
        press(cell(4), true, false);
        await(() -> window.label("#selection").equals("4 selected"));
        press(cell(2), false, true);
        await(() -> window.label("#selection").equals("3 selected"));
        assertThat(window.table().getSelectionModel().getSelectedIndices()).containsExactly(1, 3, 4);
        robot.clickOn(cell(3), MouseButton.PRIMARY);
        await(() -> window.label("#selection").equals("1 selected"));
    }

    @Test
    void aSecondColumnIsAddedWithShiftAndSortsInsideTheFirst() {
        robot.clickOn("#vendor .label");
        await(() -> window.table().getSortOrder().size() == 1
                && window.table().getSortOrder().getFirst().getId().equals("vendor"));
        press(window.node("#price", Node.class), true, false);
        await(() -> window.table().getSortOrder().size() == 2);
        var inOrder = Comparator.comparing(
                        (CatalogRow row) -> Messages.in(Locale.US).vendor(row.vendor()))
                .thenComparing(
                        row -> row.price().price() == null
                                ? null
                                : Objects.requireNonNull(row.price().price()).amount(),
                        Comparator.nullsLast(Comparator.naturalOrder()));
        await(() -> window.table().getItems().stream()
                .sorted(inOrder)
                .toList()
                .equals(window.table().getItems()));
    }

    @Test
    void groupsFoldAndUnfoldByKeyAndByMouse() {
        choose("#group", "group-vendor");
        await(() -> window.table().getItems().size() == 503);
        robot.push(KeyCode.LEFT);
        await(() -> window.table().getItems().size() < 400);
        robot.push(KeyCode.RIGHT);
        await(() -> window.table().getItems().size() == 503);
        theRowsShowTheirProducts();
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        await(() -> window.table().getItems().size() == 3);
        assertThat(robot.lookup(".group-name").queryAllAs(Label.class).stream().filter(Label::isVisible))
                .extracting(Label::getText)
                .contains("Hooked on Ornaments");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> window.label("#selection").equals("500 selected"));
        Node heading = robot.from(window.table())
                .lookup(".group-name")
                .match(StagedView::isShown)
                .query();
        robot.clickOn(heading);
        await(() -> window.table().getItems().size() > 100);
        choose("#group", "group-none");
        await(() -> window.table().getItems().size() == 500);
        theRowsShowTheirProducts();
    }

    /** A row that is used again for another product has all its cells follow. */
    private void theRowsShowTheirProducts() {
        List<TableRow<CatalogRow>> rows = window.rows().stream()
                .filter(row -> !row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("heading")))
                .toList();
        assertThat(rows).isNotEmpty();
        for (TableRow<CatalogRow> row : rows) {
            assertThat(row.getItem()).isSameAs(window.table().getItems().get(row.getIndex()));
            assertThat(row.getChildrenUnmodifiable())
                    .filteredOn(TableCell.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(cell ->
                            assertThat(((TableCell<?, ?>) cell).getItem()).isSameAs(row.getItem()));
        }
    }

    @Test
    void whoeverChoseGroupsIsBackInTheTableAndCanOrderThemBySize() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> !window.table().isFocused());
        choose("#group", "group-year");
        await(() -> window.table().isFocused());
        await(() -> window.table().getItems().size() > 500);
        Map<Optional<Integer>, Long> sizes = window.table().getItems().stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.year()), Collectors.counting()));
        long most = Collections.max(sizes.values());
        assertThat(sizes.get(
                        Optional.ofNullable(window.table().getItems().getFirst().year())))
                .isLessThan(most);
        choose("#group", "group-order-count");
        await(() -> Objects.equals(
                most,
                sizes.get(
                        Optional.ofNullable(window.table().getItems().getFirst().year()))));
    }

    @Test
    void theMenuOfGroupsHasNoEmptyPart() {
        List<MenuItem> items = window.node("#group", MenuButton.class).getItems().stream()
                .filter(MenuItem::isVisible)
                .toList();
        assertThat(IntStream.range(1, items.size()))
                .noneMatch(i ->
                        items.get(i - 1) instanceof SeparatorMenuItem && items.get(i) instanceof SeparatorMenuItem);
    }

    @Test
    void whatIsSelectedIsCopiedAndRefreshed() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await(() -> window.table().getContextMenu().isShowing());
        robot.push(KeyCode.ESCAPE);
        await(() -> !window.table().getContextMenu().isShowing());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        await(() -> window.clipboard().lines().count() == 2);
        assertThat(window.clipboard().lines().findFirst().orElseThrow())
                .startsWith(window.table().getItems().getFirst().name() + "\t");

        robot.interact(() ->
                item(window.table().getContextMenu().getItems(), "copy-links").fire());
        await(() -> window.clipboard().lines().allMatch(line -> line.startsWith("http")));
        robot.interact(() ->
                item(window.table().getContextMenu().getItems(), "refresh").fire());
        await(() -> window.integrator.refreshes.stream().anyMatch(RefreshScope.Products.class::isInstance));

        robot.interact(
                () -> item(window.table().getContextMenu().getItems(), "only").fire());
        await(() -> window.table().getItems().size() == 2);
        robot.clickOn("#all-again");
        await(() -> window.table().getItems().size() == 500);
    }

    @Test
    void columnsAreChosenAndBroughtBack() {
        robot.interact(() -> window.node("#columns", MenuButton.class).getItems().stream()
                .filter(each -> "Series".equals(each.getText()))
                .map(CheckMenuItem.class::cast)
                .forEach(each -> each.setSelected(true)));
        await(() -> column("series").isVisible());
        robot.interact(() ->
                window.table().getColumns().add(0, window.table().getColumns().removeLast()));
        choose("#columns", "columns-reset");
        await(() -> !column("series").isVisible());
        assertThat(window.table().getColumns().getFirst().getId()).isEqualTo("picture");
    }

    /** Presses the mouse with keys held: the mouse of a screen that is not there knows no keys. */
    private void press(Node node, boolean shift, boolean ctrl) {
        robot.interact(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(
                        node,
                        new MouseEvent(
                                type,
                                5,
                                5,
                                5,
                                5,
                                MouseButton.PRIMARY,
                                1,
                                shift,
                                ctrl,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
        });
    }

    private void choose(String menu, String item) {
        robot.interact(() ->
                item(window.node(menu, MenuButton.class).getItems(), item).fire());
    }

    private static MenuItem item(Iterable<MenuItem> items, String id) {
        for (MenuItem each : items) {
            if (id.equals(each.getId())) {
                return each;
            }
        }
        throw new AssertionError("no item " + id);
    }

    private TableColumn<CatalogRow, ?> column(String id) {
        return window.table().getColumns().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Node cell(int row) {
        return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(each -> each.isVisible() && each.getIndex() == row && each.getItem() instanceof CatalogRow)
                .findFirst()
                .orElseThrow();
    }
}
