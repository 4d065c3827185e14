package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of the window, and the ways between them. */
class PagesIT {
    private final FxRobot robot = new FxRobot();
    private final ColumnarIndex index = new ColumnarIndex();
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
                    SampleWindow.services(index, new IdleIntegrator(SampleProducts.SHOPS), home),
                    new Theme(),
                    Messages.in(Locale.US),
                    () -> {});
            opened.show();
            window = opened;
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    private void turnToInsight() {
        await(() -> isShown("#products") && table().getItems().size() == 3_000);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> isShown("#insight-totals .ranked-row"));
    }

    @Test
    void aPageTakesThePlaceOfTheCatalogAndItsFiltersAndDetail() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> isShown("#facet-vendor"));
        turnToInsight();
        assertThat(isShown("#products")).isFalse();
        assertThat(isShown("#beside")).isFalse();
        assertThat(isShown("#facet-vendor")).isFalse();
        assertThat(robot.lookup("#page-insight").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.clickOn("#page-catalog");
        await(() -> isShown("#products") && isShown("#facet-vendor"));
    }

    @Test
    void anAnswerLeadsToItsRowsInTheCatalog() {
        turnToInsight();
        var row = robot.from(robot.lookup("#insight-totals").<Node>query())
                .lookup("Hooked on Ornaments")
                .<Node>query();
        robot.clickOn(row);
        await(() -> isShown("#products")
                && table().getItems().size() < 1_001
                && table().getItems().size() > 900);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText())
                .isEqualTo("vendor:hookedonhallmark_com -delisted");
        assertThat(table().getItems()).allMatch(each -> each.vendor().equals(SampleProducts.SHOPS.get(1)));
        await(() -> table().isFocused());
    }

    @Test
    void aTableIsCopiedAndTheWindowSaysSo() {
        turnToInsight();
        var button = robot.lookup("#insight-totals .tools .button").queryAllAs(ButtonBase.class).stream()
                .filter(each -> "Copy table".equals(each.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Shop\tListings\t")
                .contains("\nHooked on Ornaments\t2500\t"));
        await(() -> isShown(".toast"));
    }

    @Test
    void aShelfLeadsBackAlsoIfItWasChosenBefore() {
        turnToInsight();
        robot.clickOn("All ornaments");
        await(() -> isShown("#products"));
        turnToInsight();
        robot.clickOn("Price drops");
        await(() -> isShown("#products"));
    }

    @Test
    void whoeverSearchesSeesWhatIsFound() {
        turnToInsight();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("frosty");
        await(() -> isShown("#products") && table().getItems().size() < 3_000);
    }

    @Test
    void theLastPageIsFoundAgain() {
        turnToInsight();
        robot.interact(() -> Objects.requireNonNull(window).keep());
        assertThat(new WindowMemoryFile(home).read().page()).isEqualTo(Screens.INSIGHT);
        close();
        show();
        await(() -> isShown("#insight-totals .ranked-row"));
        assertThat(isShown("#products")).isFalse();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible);
    }

    private TableView<CatalogRow> table() {
        return robot.lookup("#products").queryTableView();
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
