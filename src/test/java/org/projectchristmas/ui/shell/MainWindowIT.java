package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.sync.RefreshScope;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a collector uses it: with keys and a mouse. */
class MainWindowIT {
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
    void typingNarrowsTheTableAndEscapeWidensItAgain() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father chr");
        await(() -> window.table().getItems().size() < 3_000);
        assertThat(window.table().getItems())
                .isNotEmpty()
                .allMatch(row -> (row.name() + row.series()).contains("Father Christmas"));
        assertThat(window.label("#matches")).matches("[0-9,]+ of 3,000 listings");

        robot.push(KeyCode.ESCAPE);
        await(() -> window.table().getItems().size() == 3_000);
        assertThat(window.node("#search", TextField.class).getText()).isEmpty();
    }

    @Test
    void theMarkUnderAWordGrowsWithEachLetter() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("fat");
        await(() -> window.table().getItems().size() < 3_000 && marked() > 0);
        double three = marked();
        robot.write("her");
        await(() -> marked() > three * 1.5);
        double six = marked();
        robot.push(KeyCode.BACK_SPACE);
        await(() -> marked() > 0 && marked() < six);
    }

    /** How wide the mark in the first row's name is, in pixels. */
    private double marked() {
        return window.rows()
                .getFirst()
                .lookup(".name .highlight")
                .getLayoutBounds()
                .getWidth();
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
        await(() -> window.table().getItems().size() < 3_000
                && window.table().getItems().stream().allMatch(row -> Objects.equals(row.year(), 1998)));
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
        await(() -> window.table().isFocused());
        assertThat(field().getText()).isEqualTo("ser");
    }

    @Test
    void aMistakeIsToldUnderTheBoxAndTheLastResultStays() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father ");
        await(() -> window.table().getItems().size() < 3_000);
        int found = window.table().getItems().size();
        robot.write("price:cheap");
        await(() -> window.node("#search-problem", Node.class).isVisible());
        assertThat(window.label("#search-problem .wrong")).isEqualTo("cheap");
        assertThat(window.table().getItems()).hasSize(found);
        robot.push(KeyCode.ESCAPE);
        await(() -> !window.node("#search-problem", Node.class).isVisible());
        await(() -> window.table().getItems().size() == 3_000);
    }

    @Test
    void filtersNarrowTheTableAndAreCountedLive() {
        window.filterBy("Hooked on Ornaments");
        await(() -> window.table().getItems().size() == 1_000);
        assertThat(window.node("#filters-toggle", ToggleButton.class).getText()).isEqualTo("Filters · 1");
        assertThat(robot.lookup("#facet-vendor .check-box").queryAll())
                .as("the other shops can still be added")
                .hasSize(3);

        var strip = robot.lookup("#facet-year .histogram").queryAs(Region.class);
        robot.drag(strip, MouseButton.PRIMARY).moveBy(60, 0).drop();
        await(() -> window.table().getItems().size() < 1_000
                && window.table().getItems().size() > 0);

        robot.clickOn("#facets-clear-all");
        await(() -> window.table().getItems().size() == 3_000);
    }

    private TextField field() {
        return window.node("#search", TextField.class);
    }

    private List<Node> candidates() {
        var list = window.node("#search-candidates", VBox.class);
        return list.isVisible() ? list.getChildren() : List.of();
    }

    @Test
    void aClickOnAVendorShowsItsProducts() {
        TreeView<?> tree = window.node("#shelves", TreeView.class);
        robot.clickOn("Hooked on Ornaments");
        await(() -> window.table().getItems().size() == 1_000);
        assertThat(window.table().getItems()).allMatch(row -> row.vendor().equals(SampleProducts.SHOPS.get(1)));
        assertThat(tree.getSelectionModel().getSelectedIndex()).isEqualTo(4);
    }

    @Test
    void aYearThatVanishesDoesNotLeadToItsNeighbour() {
        var product = SampleProducts.product(2);
        var known = product.description();
        var early = new Description(
                known.name(), 1890, known.sku(), known.brand(), known.condition(), known.ornament(), known.lore());
        window.index.put(List.of(new Product(
                product.id(),
                product.key(),
                early,
                product.links(),
                product.offering(),
                product.sighting(),
                product.sources())));
        window.call("ornament shop 1890");
        await(() -> window.table().getItems().size() == 1);
        String title = window.label("#title");
        window.index.put(List.of(product));
        await(() -> window.table().getItems().size() != 1);
        assertThat(window.table().getItems()).isEmpty();
        assertThat(window.label("#title")).isEqualTo(title).contains("1890");
        assertThat(window.node("#shelves", TreeView.class).getSelectionModel().getSelectedItem())
                .isNull();
    }

    @Test
    void escapeInAnotherFieldLeavesTheSearchAlone() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("father chr");
        await(() -> window.table().getItems().size() < 3_000);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> window.isThere("#log-words"));
        robot.clickOn("#log-words");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field().getText()).isEqualTo("father chr");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.ESCAPE);
        await(() -> field().getText().isEmpty());
    }

    @Test
    void aTickIsTakenBackByTheSameKeyAndGoesToTheTopOnceTheKeyboardIsElsewhere() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> series().size() > 4);
        var box = series().get(4);
        String value = box.getText();
        robot.interact(box::requestFocus);
        robot.push(KeyCode.SPACE);
        await(() -> window.table().getItems().size() < 3_000);
        assertThat(ticked()).containsExactly(value);
        assertThat(series().get(4).getText()).isEqualTo(value);
        robot.push(KeyCode.SPACE);
        await(() -> window.table().getItems().size() == 3_000);
        assertThat(ticked()).isEmpty();

        robot.push(KeyCode.SPACE);
        await(() -> window.table().getItems().size() < 3_000);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> series().getFirst().getText().equals(value));
        assertThat(ticked()).containsExactly(value);
    }

    private List<CheckBox> series() {
        return robot.lookup("#facet-series .check-box").queryAllAs(CheckBox.class).stream()
                .toList();
    }

    private List<String> ticked() {
        WaitForAsyncUtils.waitForFxEvents();
        return series().stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    @Test
    void aClickOnAHeadingSortsByIt() {
        robot.clickOn("#price");
        await(() -> isSorted(1));
        robot.clickOn("#price");
        await(() -> isSorted(-1));
    }

    @Test
    void aButtonOfTheTopBarSaysAllOfItsWordsOrNone() {
        for (int width = 1_250; width >= 900; width -= 50) {
            int next = width;
            robot.interact(() -> ((Stage) window.table().getScene().getWindow()).setWidth(next));
            WaitForAsyncUtils.waitForFxEvents();
            for (String id : List.of("#filters-toggle", "#refresh", "#export", "#activity-toggle")) {
                var button = window.node(id, Labeled.class);
                await(() -> button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                        || button.getWidth() >= button.prefWidth(-1) - 0.5);
            }
        }
        assertThat(window.node("#refresh", Labeled.class).getContentDisplay())
                .as("in the narrowest window")
                .isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }

    private boolean isSorted(int direction) {
        var prices = window.table().getItems().stream()
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
            window.table().scrollTo(500);
            window.table().getSelectionModel().select(505);
        });
        WaitForAsyncUtils.waitForFxEvents();
        CatalogRow selected = window.table().getSelectionModel().getSelectedItem();
        assertThat(window.label("#selection")).isEqualTo("1 selected");

        window.index.put(SampleProducts.products(6_000).subList(3_000, 6_000));
        await(() -> window.table().getItems().size() == 6_000);

        assertThat(window.table().getSelectionModel().getSelectedItem().id()).isEqualTo(selected.id());
        assertThat(window.table().getSelectionModel().getSelectedIndex()).isGreaterThan(505);
        var scroll = new TopRow(window.table());
        await(() ->
                Math.abs(scroll.index() + 5 - window.table().getSelectionModel().getSelectedIndex()) <= 1);
    }

    @Test
    void everyKeyDoesItsWork() {
        robot.push(KeyCode.F5);
        await(() -> window.integrator.refreshes.contains(new RefreshScope.All()));
        robot.clickOn("The Ornament Shop");
        robot.push(KeyCode.CONTROL, KeyCode.F5);
        await(() -> window.integrator.refreshes.contains(new RefreshScope.Vendor(SampleProducts.SHOPS.get(2))));

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
        double small = window.node("#drawer", Region.class).getHeight();

        robot.clickOn("#drawer-maximize");
        await(() -> robot.lookup(".catalog").queryAll().isEmpty());
        await(() -> window.node("#drawer", Region.class).getHeight() > small + 200);

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("frosty");
        await(() -> !robot.lookup(".catalog").queryAll().isEmpty());
        await(() -> Math.abs(window.node("#drawer", Region.class).getHeight() - small) < 3);

        robot.clickOn("#drawer-hide");
        await(() -> robot.lookup("#drawer").queryAll().isEmpty());
        assertThat(window.node("#activity-toggle", ToggleButton.class).isSelected())
                .isFalse();
    }

    @Test
    void aMaximizedDrawerIsFoundAgainAsItWasLeft() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        await(() -> robot.lookup(".catalog").queryAll().isEmpty());
        assertThat(window.keep().drawer()).isEqualTo(new WindowMemory.DrawerPage("activity", true));

        window.restart();
        await(() -> !robot.lookup(".activity").queryAll().isEmpty());
        assertThat(robot.lookup(".catalog").queryAll()).isEmpty();
    }

    @Test
    void everyButtonTellsWhatItDoesAndIsNamedForAScreenReader() {
        for (Button button : robot.lookup(".button").queryAllAs(Button.class)) {
            if (button.isVisible() && button.getText() == null) {
                assertThat(button.getAccessibleText()).as(button.toString()).isNotBlank();
            }
        }
        assertThat(window.node("#export", Button.class).getTooltip().getText()).contains("Ctrl+E");
    }

    @Test
    void theWindowIsFoundAgainAsItWasLeft() {
        robot.clickOn("Price drops");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.interact(() -> {
            window.table().getColumns().get(3).setVisible(false);
            ((Stage) window.table().getScene().getWindow()).setWidth(1_200);
        });
        var kept = window.keep();
        assertThat(kept.frame().width()).isEqualTo(1_200);
        assertThat(kept.arrangement().columns().get(3).visible()).isFalse();

        window.restart();
        assertThat(window.table().getColumns().get(3).isVisible()).isFalse();
        await(() -> window.node("#shelves", TreeView.class).getSelectionModel().getSelectedIndex() == 2);
    }
}
