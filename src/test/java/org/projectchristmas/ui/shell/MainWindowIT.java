package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

/** The window as a collector uses it: with keys and a mouse. */
class MainWindowIT {
    private final FxRobot robot = new FxRobot();
    private final ColumnarIndex index = new ColumnarIndex();
    private final IdleIntegrator integrator = new IdleIntegrator(SampleProducts.SHOPS);
    private @Nullable MainWindow window;

    @TempDir
    private Path home;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        index.put(SampleProducts.products(3_000));
        show();
    }

    private void show() {
        robot.interact(() -> {
            var opened = new MainWindow(
                    SampleWindow.services(index, integrator, home), new Theme(), Messages.in(Locale.US), () -> {});
            opened.show();
            window = opened;
        });
        await(() -> table().getItems().size() > 0 || index.version().get() == 0);
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    @Test
    void typingNarrowsTheTableAndEscapeWidensItAgain() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father chr");
        await(() -> table().getItems().size() < 3_000);
        assertThat(table().getItems())
                .isNotEmpty()
                .allMatch(row -> (row.name() + row.series()).contains("Father Christmas"));
        assertThat(label("#matches")).matches("[0-9,]+ of 3,000 listings");

        robot.push(KeyCode.ESCAPE);
        await(() -> table().getItems().size() == 3_000);
        assertThat(node("#search", TextField.class).getText()).isEmpty();
    }

    @Test
    void theSearchBoxOffersHowItCanGoOnAndTakesWhatIsChosen() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("ye");
        await(() -> candidates().size() == 1);
        robot.push(KeyCode.TAB);
        await(() -> field().getText().equals("year:"));
        robot.write("199");
        await(() -> candidates().size() == 8 && field().getText().equals("year:199"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await(() -> field().getText().equals("year:1998 "));
        await(() -> table().getItems().size() < 3_000
                && table().getItems().stream().allMatch(row -> Objects.equals(row.year(), 1998)));
        assertThat(field().isFocused()).isTrue();
    }

    @Test
    void escapeClosesTheOfferFirstAndEnterIsLeftToTheSearch() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("se");
        await(() -> !candidates().isEmpty());
        robot.push(KeyCode.ESCAPE);
        await(() -> candidates().isEmpty());
        assertThat(field().getText()).isEqualTo("se");
        robot.write("r");
        await(() -> !candidates().isEmpty());
        robot.push(KeyCode.ENTER);
        await(() -> table().isFocused());
        assertThat(field().getText()).isEqualTo("ser");
    }

    @Test
    void aMistakeIsToldUnderTheBoxAndTheLastResultStays() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father ");
        await(() -> table().getItems().size() < 3_000);
        int found = table().getItems().size();
        robot.write("price:cheap");
        await(() -> node("#search-problem", Node.class).isVisible());
        assertThat(label("#search-problem .wrong")).isEqualTo("cheap");
        assertThat(table().getItems()).hasSize(found);
        robot.push(KeyCode.ESCAPE);
        await(() -> !node("#search-problem", Node.class).isVisible());
        await(() -> table().getItems().size() == 3_000);
    }

    @Test
    void filtersNarrowTheTableAndAreCountedLive() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> robot.lookup("#facet-vendor .check-box").queryAll().size() == 3);
        robot.clickOn(robot.from(robot.lookup("#facet-vendor").queryAs(Node.class))
                .lookup("Hooked on Ornaments")
                .queryAs(Node.class));
        await(() -> table().getItems().size() == 1_000);
        assertThat(node("#filters-toggle", ToggleButton.class).getText()).isEqualTo("Filters · 1");
        assertThat(robot.lookup("#facet-vendor .check-box").queryAll())
                .as("the other shops can still be added")
                .hasSize(3);

        var strip = robot.lookup("#facet-year .histogram").queryAs(Region.class);
        robot.drag(strip, MouseButton.PRIMARY).moveBy(60, 0).drop();
        await(() -> table().getItems().size() < 1_000 && table().getItems().size() > 0);

        robot.clickOn("#facets-clear-all");
        await(() -> table().getItems().size() == 3_000);
    }

    private TextField field() {
        return node("#search", TextField.class);
    }

    private List<Node> candidates() {
        var list = node("#search-candidates", VBox.class);
        return list.isVisible() ? list.getChildren() : List.of();
    }

    @Test
    void aClickOnAVendorShowsItsProducts() {
        TreeView<?> tree = node("#shelves", TreeView.class);
        robot.clickOn("Hooked on Ornaments");
        await(() -> table().getItems().size() == 1_000);
        assertThat(table().getItems()).allMatch(row -> row.vendor().equals(SampleProducts.SHOPS.get(1)));
        assertThat(tree.getSelectionModel().getSelectedIndex()).isEqualTo(4);
    }

    @Test
    void aClickOnAHeadingSortsByIt() {
        robot.clickOn("#price");
        await(() -> isSorted(1));
        robot.clickOn("#price");
        await(() -> isSorted(-1));
    }

    private boolean isSorted(int direction) {
        var prices = table().getItems().stream()
                .map(row -> row.price().price())
                .filter(Objects::nonNull)
                .limit(100)
                .toList();
        for (int at = 1; at < prices.size(); at++) {
            if (Integer.signum(prices.get(at - 1).compareTo(prices.get(at))) == direction) {
                return false;
            }
        }
        return prices.getFirst().compareTo(prices.getLast()) != 0;
    }

    @Test
    void theSelectedRowStaysSelectedWhileProductsArriveAboveIt() {
        robot.interact(() -> {
            table().scrollTo(500);
            table().getSelectionModel().select(505);
        });
        WaitForAsyncUtils.waitForFxEvents();
        CatalogRow selected = table().getSelectionModel().getSelectedItem();
        assertThat(label("#selection")).isEqualTo("1 selected");

        index.put(SampleProducts.products(6_000).subList(3_000, 6_000));
        await(() -> table().getItems().size() == 6_000);

        assertThat(table().getSelectionModel().getSelectedItem().id()).isEqualTo(selected.id());
        assertThat(table().getSelectionModel().getSelectedIndex()).isGreaterThan(505);
        var scroll = new TopRow(table());
        await(() -> Math.abs(scroll.index() + 5 - table().getSelectionModel().getSelectedIndex()) <= 1);
    }

    @Test
    void everyKeyDoesItsWork() {
        robot.push(KeyCode.F5);
        await(() -> integrator.refreshes.contains(new RefreshScope.All()));
        robot.clickOn("The Ornament Shop");
        robot.push(KeyCode.CONTROL, KeyCode.F5);
        await(() -> integrator.refreshes.contains(new RefreshScope.Vendor(SampleProducts.SHOPS.get(2))));

        robot.push(KeyCode.CONTROL, KeyCode.J);
        await(() -> !robot.lookup(".activity").queryAll().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.J);
        await(() -> robot.lookup(".activity").queryAll().isEmpty());

        robot.push(KeyCode.F1);
        await(() -> !robot.lookup(".shortcuts").queryAll().isEmpty());
        for (Label keys : robot.lookup(".shortcuts .keys").queryAllAs(Label.class)) {
            assertThat(keys.getWidth()).as(keys.getText()).isGreaterThanOrEqualTo(keys.prefWidth(-1) - 0.5);
        }
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup(".shortcuts").queryAll().isEmpty());
    }

    @Test
    void theDrawerCoversTheCatalogUntilSomebodySearches() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> !robot.lookup(".activity").queryAll().isEmpty());
        double small = node("#drawer", Region.class).getHeight();

        robot.clickOn("#drawer-maximize");
        await(() -> robot.lookup(".catalog").queryAll().isEmpty());
        await(() -> node("#drawer", Region.class).getHeight() > small + 200);

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("frosty");
        await(() -> !robot.lookup(".catalog").queryAll().isEmpty());
        await(() -> Math.abs(node("#drawer", Region.class).getHeight() - small) < 3);

        robot.clickOn("#drawer-hide");
        await(() -> robot.lookup("#drawer").queryAll().isEmpty());
        assertThat(node("#activity-toggle", ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void aMaximizedDrawerIsFoundAgainAsItWasLeft() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        await(() -> robot.lookup(".catalog").queryAll().isEmpty());
        robot.interact(() -> Objects.requireNonNull(window).keep());
        assertThat(new WindowMemoryFile(home).read().drawer()).isEqualTo(new WindowMemory.DrawerPage("activity", true));

        close();
        robot.interact(() -> new MainWindow(
                        SampleWindow.services(index, integrator, home), new Theme(), Messages.in(Locale.US), () -> {})
                .show());
        await(() -> !robot.lookup(".activity").queryAll().isEmpty());
        assertThat(robot.lookup(".catalog").queryAll()).isEmpty();
    }

    @Test
    void aNewCatalogExplainsItselfUntilTheFirstRowsArrive() {
        close();
        var empty = new ColumnarIndex();
        robot.interact(() -> new MainWindow(
                        SampleWindow.services(empty, integrator, home), new Theme(), Messages.in(Locale.US), () -> {})
                .show());
        await(() -> node("#catalog-empty", Node.class).isVisible());
        empty.put(SampleProducts.products(5));
        await(() -> !node("#catalog-empty", Node.class).isVisible());
        assertThat(table().isVisible()).isTrue();
    }

    @Test
    void everyButtonTellsWhatItDoesAndIsNamedForAScreenReader() {
        for (Button button : robot.lookup(".button").queryAllAs(Button.class)) {
            if (button.isVisible() && button.getText() == null) {
                assertThat(button.getAccessibleText()).as(button.toString()).isNotBlank();
            }
        }
        assertThat(node("#export", Button.class).getTooltip().getText()).contains("Ctrl+E");
    }

    @Test
    void theWindowIsFoundAgainAsItWasLeft() {
        robot.clickOn("Price drops");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.interact(() -> {
            table().getColumns().get(3).setVisible(false);
            ((Stage) table().getScene().getWindow()).setWidth(1_200);
        });
        robot.interact(() -> Objects.requireNonNull(window).keep());

        var kept = new WindowMemoryFile(home).read();
        assertThat(kept.frame().width()).isEqualTo(1_200);
        assertThat(kept.arrangement().columns().get(3).visible()).isFalse();

        close();
        show();
        assertThat(table().getColumns().get(3).isVisible()).isFalse();
        await(() -> node("#shelves", TreeView.class).getSelectionModel().getSelectedIndex() == 2);
    }

    private TableView<CatalogRow> table() {
        return robot.lookup("#products").queryTableView();
    }

    private String label(String query) {
        return node(query, Label.class).getText();
    }

    private <N extends Node> N node(String query, Class<N> type) {
        return robot.lookup(query).queryAs(type);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not get there", e);
        }
    }
}
