package org.projectchristmas.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over {@link SampleProducts}, in the hands of a test; it can be closed and opened again. */
final class OpenWindow implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final ColumnarIndex index = new ColumnarIndex();
    private final WindowServices services;
    private @Nullable MainWindow window;

    OpenWindow(Path home, int products) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        index.put(SampleProducts.products(products));
        services = SampleWindow.services(index, new IdleIntegrator(SampleProducts.SHOPS), home);
        open();
    }

    private void open() {
        robot.interact(() -> {
            var opened = new MainWindow(services, new Theme(), Messages.in(Locale.US), () -> {});
            opened.show();
            window = opened;
        });
    }

    /** Ends the window as its collector does, and starts it again. */
    void restart() {
        robot.interact(() -> Objects.requireNonNull(window).keep());
        close();
        open();
    }

    TableView<CatalogRow> table() {
        return robot.lookup("#products").queryTableView();
    }

    @Nullable
    Long selected() {
        CatalogRow row = table().getSelectionModel().getSelectedItem();
        return row == null ? null : (Long) row.id();
    }

    <N extends Node> N node(String query, Class<N> type) {
        return robot.lookup(query).queryAs(type);
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not get there", e);
        }
    }

    @Override
    public void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }
}
