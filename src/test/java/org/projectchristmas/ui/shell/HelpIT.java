package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import org.projectchristmas.ui.settings.InMemorySettings;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the window tells about itself, and whether somebody who hears it instead of seeing it can use it. */
class HelpIT {
    private final FxRobot robot = new FxRobot();
    private final ColumnarIndex index = new ColumnarIndex();
    private final IdleIntegrator integrator = new IdleIntegrator(SampleProducts.SHOPS);
    private @Nullable MainWindow window;
    private @Nullable WindowServices services;

    @TempDir
    private Path home;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(300));
    }

    private void show(WindowServices given) {
        services = given;
        robot.interact(() -> {
            var opened = new MainWindow(given, new Theme(), Messages.in(Locale.US), () -> {});
            opened.show();
            window = opened;
        });
        await(() -> table().getItems().size() == 300);
    }

    private void show() {
        show(SampleWindow.services(index, integrator, home));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    @Test
    void aNewCollectorReadsThreeCardsOnceAndNothingWaitsForThem() {
        show(SampleWindow.servicesForNewcomer(index, integrator, home));
        assertThat(label(".step-place")).isEqualTo("1 of 3");
        assertThat(table().getItems()).as("the window goes on behind them").hasSize(300);
        robot.push(KeyCode.ENTER);
        assertThat(label(".step-place")).isEqualTo("2 of 3");
        robot.push(KeyCode.LEFT);
        assertThat(label(".step-place")).isEqualTo("1 of 3");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#steps-next").queryAs(Button.class).getText()).isEqualTo("Begin");
        robot.clickOn("#steps-next");
        await(() -> !isThere("#first-steps"));
        assertThat(table().isFocused()).isTrue();

        robot.interact(() -> Objects.requireNonNull(window).keep());
        close();
        show(SampleWindow.servicesForNewcomer(index, integrator, home));
        assertThat(isThere("#first-steps")).isFalse();
        call("first steps");
        await(() -> isThere("#first-steps"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !isThere("#first-steps"));
    }

    @Test
    void aSettingIsFoundSetAndTakenBack() {
        show();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> isThere("#settings"));
        robot.write("hooked between");
        await(() -> visibleSettings() == 1);
        assertThat(robot.lookup("#settings .hit").queryAll()).isNotEmpty();
        String name = "integrations." + SampleProducts.SHOPS.get(1).value() + ".gap";
        var row = robot.lookup("#setting-" + SampleProducts.SHOPS.get(1).value() + "-gap")
                .queryAs(Parent.class);
        var field = robot.from(row).lookup(".setting-field").queryAs(TextField.class);

        robot.doubleClickOn(field);
        robot.write("soon\n");
        await(() ->
                robot.from(row).lookup(".setting-problem").queryAs(Label.class).isVisible());
        assertThat(own()).isEmpty();
        robot.doubleClickOn(field);
        robot.interact(field::selectAll);
        robot.write("4\n");
        await(() -> own().equals(Map.of(name, "PT4S")));
        await(() ->
                robot.from(row).lookup(".setting-reset").queryAs(Button.class).isVisible());
        robot.clickOn(robot.from(row).lookup(".setting-reset").queryAs(Button.class));
        await(() -> own().isEmpty() && field.getText().equals("1.5"));

        robot.interact(
                () -> robot.lookup("#settings-search").queryAs(TextField.class).setText("size"));
        var size = robot.from(robot.lookup("#setting-size").queryAs(Node.class))
                .lookup(".combo-box")
                .queryAs(ComboBox.class);
        robot.interact(() -> size.getSelectionModel().select(2));
        await(() -> robot.lookup("#search").query().localToScene(0, 0, 0).getX() > 0
                && robot.lookup("#search").query().getLocalToSceneTransform().getMxx() == 1.1);
    }

    private Map<String, String> own() {
        return ((InMemorySettings) Objects.requireNonNull(services).own().settings()).own();
    }

    private long visibleSettings() {
        return robot.lookup("#settings .setting").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void aboutNamesEveryLibraryAndCopiesTheDataFolder() {
        show();
        call("about");
        await(() -> isThere("#about"));
        assertThat(robot.lookup("#about-libraries").queryListView().getItems()).hasSizeGreaterThan(30);
        robot.clickOn("Copy path");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(home.toString()));
    }

    @Test
    void theSpeedIsWhatWasMeasuredAndNothingElse() {
        show();
        call("speed");
        await(() -> isThere("#speed"));
        await(() -> robot.lookup("#speed .speed-row").queryAll().size() == 10);
        assertThat(value("Sorting the table")).isEqualTo("not measured yet");
        assertThat(value("Pages read in the last refresh")).isEqualTo("not measured yet");
        assertThat(value("Products in the catalog")).isEqualTo("300");

        robot.clickOn("#speed-measure");
        await(() -> value("From a keystroke to the updated table").contains("usually"));
        await(() -> !robot.lookup("#speed-measure").query().isDisabled()
                && value("Sorting the table").contains("usually"));
        assertThat(table().getItems()).as("everything is back as it was").hasSize(300);
    }

    private String value(String name) {
        for (Node row : robot.lookup("#speed .speed-row").queryAll()) {
            var labels = List.copyOf(robot.from(row).lookup(".label").queryAllAs(Label.class));
            if (labels.getFirst().getText().equals(name)) {
                return labels.get(1).getText();
            }
        }
        return "";
    }

    @Test
    void everythingThatTakesTheKeyboardHasANameInTheEarsOfAScreenReader() {
        show();
        robot.interact(() -> table().getSelectionModel().select(3));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        var unnamed = new ArrayList<String>();
        for (KeyCode page : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            robot.push(KeyCode.CONTROL, page);
            unnamed.addAll(unnamed());
        }
        for (String panel : List.of("settings", "keyboard", "about", "speed", "first steps")) {
            call(panel);
            unnamed.addAll(unnamed());
            robot.push(KeyCode.ESCAPE);
        }
        robot.push(KeyCode.CONTROL, KeyCode.K);
        unnamed.addAll(unnamed());
        assertThat(unnamed.stream().distinct().toList()).isEmpty();
    }

    private List<String> unnamed() {
        WaitForAsyncUtils.waitForFxEvents();
        var found = new ArrayList<String>();
        robot.interact(() ->
                Window.getWindows().forEach(each -> collect(each.getScene().getRoot(), "", found)));
        return found;
    }

    private static void collect(Node node, String way, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        String here = way + "/" + node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (node.getStyleClass().isEmpty()
                        ? ""
                        : "." + node.getStyleClass().getLast());
        boolean named = has(node.getAccessibleText()) || node instanceof Labeled labeled && has(labeled.getText());
        if (node.isFocusTraversable() && !named) {
            found.add(here);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, here, found));
        }
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Does what the palette finds first. */
    private void call(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> isThere("#palette"));
        robot.write(words);
        await(() ->
                robot.lookup("#palette-box").queryAs(TextField.class).getText().equals(words));
        assertThat(robot.lookup("#palette-list").queryListView().getItems()).isNotEmpty();
        robot.push(KeyCode.ENTER);
        await(() -> !isThere("#palette"));
    }

    private String label(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private boolean isThere(String query) {
        return !robot.lookup(query).queryAll().isEmpty();
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
