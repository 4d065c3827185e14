package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.settings.InMemorySettings;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The whole window over {@link SampleProducts}, in the hands of a test; it can be closed and opened again. */
final class OpenWindow implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final ColumnarIndex index = new ColumnarIndex();
    final IdleIntegrator integrator = new IdleIntegrator(SampleProducts.SHOPS);
    final Path home;
    private final WindowServices services;
    private @Nullable Opened opened;

    private record Opened(MainWindow window, Theme theme) {}

    /** For a collector who has been here before; returns when the products are there. */
    OpenWindow(Path home, int products) throws TimeoutException {
        this(home, products, SampleWindow::services);
    }

    private OpenWindow(Path home, int products, Collector collector) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        this.home = home;
        index.put(SampleProducts.products(products));
        services = collector.services(index, integrator, home);
        open();
    }

    /** For a collector who starts the program for the first time. */
    static OpenWindow forNewcomer(Path home, int products) throws TimeoutException {
        return new OpenWindow(home, products, SampleWindow::servicesForNewcomer);
    }

    /** Over services of which some are others. */
    static OpenWindow over(Path home, int products, UnaryOperator<WindowServices> change) throws TimeoutException {
        return new OpenWindow(
                home,
                products,
                (index, integrator, folder) -> change.apply(SampleWindow.services(index, integrator, folder)));
    }

    @FunctionalInterface
    private interface Collector {
        WindowServices services(ColumnarIndex index, IdleIntegrator integrator, Path home);
    }

    private void open() {
        robot.interact(() -> {
            var theme = new Theme();
            var window = new MainWindow(services, theme, Messages.in(Locale.US), () -> {});
            window.show();
            opened = new Opened(window, theme);
        });
        // What is typed before is lost on a display.
        await(() -> stage().isFocused());
        await(() -> index.vendors().isEmpty() || !label("#matches").startsWith("0 "));
    }

    /** Ends the window as its collector does, and starts it again. */
    void restart() {
        keep();
        close();
        open();
    }

    /** What the window writes down of itself now. */
    WindowMemory keep() {
        robot.interact(() -> opened().window().keep());
        return written();
    }

    /** What the window last wrote down of itself. */
    WindowMemory written() {
        return new WindowMemoryFile(home).read();
    }

    private Opened opened() {
        return Objects.requireNonNull(opened);
    }

    Theme theme() {
        return opened().theme();
    }

    InMemorySettings settings() {
        return (InMemorySettings) services.own().settings();
    }

    TableView<CatalogRow> table() {
        return robot.lookup("#products").queryTableView();
    }

    /** The rows of the table that are to be seen. */
    @SuppressWarnings("unchecked") // the table has no others
    List<TableRow<CatalogRow>> rows() {
        return robot.from(table()).lookup(".table-row-cell").queryAll().stream()
                .filter(StagedView::isShown)
                .map(row -> (TableRow<CatalogRow>) row)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    Stage stage() {
        return (Stage) node("#search", Node.class).getScene().getWindow();
    }

    @Nullable
    Long selected() {
        CatalogRow row = table().getSelectionModel().getSelectedItem();
        return row == null ? null : (Long) row.id();
    }

    /** The first of them: one that is kept in reserve counts too. */
    <N extends Node> N node(String query, Class<N> type) {
        return robot.lookup(query).queryAs(type);
    }

    String label(String query) {
        return node(query, Label.class).getText();
    }

    boolean isThere(String query) {
        return !robot.lookup(query).queryAll().isEmpty();
    }

    String clipboard() {
        var text = new AtomicReference<>("");
        robot.interact(() -> text.set(
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "")));
        return Objects.requireNonNull(text.get());
    }

    /** Opens the filters and ticks a shop. */
    void filterBy(String shop) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> robot.lookup("#facet-vendor .check-box").queryAll().size() == SampleProducts.SHOPS.size());
        robot.clickOn(robot.from(node("#facet-vendor", Node.class)).lookup(shop).queryAs(Node.class));
    }

    /** Does what the palette finds first. */
    void call(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> isThere("#palette"));
        robot.write(words);
        await(() -> node("#palette-box", TextField.class).getText().equals(words));
        assertThat(robot.lookup("#palette-list").queryListView().getItems()).isNotEmpty();
        robot.push(KeyCode.ENTER);
        await(() -> !isThere("#palette"));
    }

    @Override
    public void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }
}
