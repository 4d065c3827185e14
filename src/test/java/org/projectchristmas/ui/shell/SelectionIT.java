package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The table as a collector selects, sorts, groups and arranges it: with keys and a mouse. */
class SelectionIT {
    private final FxRobot robot = new FxRobot();
    private final ColumnarIndex index = new ColumnarIndex();
    private final IdleIntegrator integrator = new IdleIntegrator(SampleProducts.SHOPS);

    @TempDir
    private Path home;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void show(int products) {
        index.put(SampleProducts.products(products));
        robot.interact(() -> new MainWindow(
                        SampleWindow.services(index, integrator, home), new Theme(), Messages.in(Locale.US), () -> {})
                .show());
        await(() -> table().getItems().size() == products);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.HOME);
        await(() -> label("#selection").equals("1 selected"));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    @Test
    void everythingIsSelectedAndAddedUpAndARangeTakesItsPlace() {
        show(100_000);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> label("#selection").equals("100,000 selected"));
        await(
                () -> label("#totals")
                        .matches(
                                "Selected: sum \\$[0-9,]+\\.[0-9]{2} · average \\$[0-9.]+ · [0-9,]+ without a price( · [0-9,]+ only “from”)?"));
        assertThat(table().getSelectionModel().getSelectedItems()).hasSize(100_000);
        assertThat(table().getSelectionModel().isSelected(99_999)).isTrue();

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> label("#selection").equals("2 selected"));
    }

    @Test
    void shiftDrawsARangeByKeyboardAndCtrlAddsToIt() {
        show(500);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> label("#selection").equals("4 selected"));
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        await(() -> label("#selection").equals("3 selected"));
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        await(() -> label("#selection").equals("4 selected"));
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(0, 1, 2, 4);
        assertThat(table().getFocusModel().getFocusedIndex()).isEqualTo(4);
        robot.push(KeyCode.SHIFT, KeyCode.END);
        await(() -> label("#selection").equals("496 selected"));
    }

    @Test
    void theMouseSelectsARangeAndTakesOneAway() {
        show(500);
        robot.clickOn(cell(1));
        press(cell(4), true, false);
        await(() -> label("#selection").equals("4 selected"));
        press(cell(2), false, true);
        await(() -> label("#selection").equals("3 selected"));
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(1, 3, 4);
        robot.clickOn(cell(3), MouseButton.PRIMARY);
        await(() -> label("#selection").equals("1 selected"));
    }

    @Test
    void aSecondColumnIsAddedWithShiftAndSortsInsideTheFirst() {
        show(500);
        robot.clickOn("#vendor .label");
        await(() -> table().getSortOrder().size() == 1
                && table().getSortOrder().getFirst().getId().equals("vendor"));
        press(node("#price", Node.class), true, false);
        await(() -> table().getSortOrder().size() == 2);
        var inOrder = Comparator.comparing(
                        (CatalogRow row) -> Messages.in(Locale.US).vendor(row.vendor()))
                .thenComparing(
                        row -> row.price().price() == null
                                ? null
                                : Objects.requireNonNull(row.price().price()).amount(),
                        Comparator.nullsLast(Comparator.naturalOrder()));
        await(() -> table().getItems().stream().sorted(inOrder).toList().equals(table().getItems()));
    }

    /** Whether it and all that holds it is visible: a table keeps cells in reserve. */
    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void groupsFoldAndUnfoldByKeyAndByMouse() {
        show(500);
        choose("#group", "group-vendor");
        await(() -> table().getItems().size() == 503);
        robot.push(KeyCode.LEFT);
        await(() -> table().getItems().size() < 400);
        robot.push(KeyCode.RIGHT);
        await(() -> table().getItems().size() == 503);
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        await(() -> table().getItems().size() == 3);
        assertThat(robot.lookup(".group-name").queryAllAs(Label.class).stream().filter(Label::isVisible))
                .extracting(Label::getText)
                .contains("Hooked on Ornaments");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> label("#selection").equals("500 selected"));
        Node heading = robot.from(table())
                .lookup(".group-name")
                .match(SelectionIT::isShown)
                .query();
        robot.clickOn(heading);
        await(() -> table().getItems().size() > 100);
        choose("#group", "group-none");
        await(() -> table().getItems().size() == 500);
    }

    @Test
    void whoeverChoseGroupsIsBackInTheTableAndCanOrderThemBySize() {
        show(500);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> !table().isFocused());
        choose("#group", "group-year");
        await(() -> table().isFocused());
        await(() -> table().getItems().size() > 500);
        Map<Optional<Integer>, Long> sizes = table().getItems().stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.year()), Collectors.counting()));
        long most = Collections.max(sizes.values());
        assertThat(sizes.get(Optional.ofNullable(table().getItems().getFirst().year())))
                .isLessThan(most);
        choose("#group", "group-order-count");
        await(() -> Objects.equals(
                most,
                sizes.get(Optional.ofNullable(table().getItems().getFirst().year()))));
    }

    @Test
    void whatIsSelectedIsCopiedAndRefreshed() {
        show(500);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await(() -> table().getContextMenu().isShowing());
        robot.push(KeyCode.ESCAPE);
        await(() -> !table().getContextMenu().isShowing());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        await(() -> clipboard().lines().count() == 2);
        assertThat(clipboard().lines().findFirst().orElseThrow())
                .startsWith(table().getItems().getFirst().name() + "\t");

        robot.interact(
                () -> item(table().getContextMenu().getItems(), "copy-links").fire());
        await(() -> clipboard().lines().allMatch(line -> line.startsWith("http")));
        robot.interact(
                () -> item(table().getContextMenu().getItems(), "refresh").fire());
        await(() -> integrator.refreshes.stream().anyMatch(RefreshScope.Products.class::isInstance));

        robot.interact(() -> item(table().getContextMenu().getItems(), "only").fire());
        await(() -> table().getItems().size() == 2);
        robot.clickOn("#all-again");
        await(() -> table().getItems().size() == 500);
    }

    @Test
    void columnsAreChosenAndBroughtBack() {
        show(50);
        robot.interact(() -> node("#columns", MenuButton.class).getItems().stream()
                .filter(each -> "Series".equals(each.getText()))
                .map(CheckMenuItem.class::cast)
                .forEach(each -> each.setSelected(true)));
        await(() -> column("series").isVisible());
        robot.interact(() -> table().getColumns().add(0, table().getColumns().removeLast()));
        choose("#columns", "columns-reset");
        await(() -> !column("series").isVisible());
        assertThat(table().getColumns().getFirst().getId()).isEqualTo("picture");
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
        robot.interact(() -> item(node(menu, MenuButton.class).getItems(), item).fire());
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
        return table().getColumns().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String clipboard() {
        var text = new AtomicReference<>("");
        robot.interact(() -> text.set(
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "")));
        return Objects.requireNonNull(text.get());
    }

    private Node cell(int row) {
        return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(each -> each.isVisible() && each.getIndex() == row && each.getItem() instanceof CatalogRow)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<CatalogRow> table() {
        return (TableView<CatalogRow>) node("#products", TableView.class);
    }

    private String label(String query) {
        return node(query, Label.class).getText();
    }

    private <T extends Node> T node(String query, Class<T> type) {
        return robot.lookup(query).queryAs(type);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
