package org.projectchristmas.ui.fx;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** One screen by itself in a window, dressed as in the program, in the hands of a test. */
public final class StagedView implements AutoCloseable {
    public final FxRobot robot = new FxRobot();
    public final Background background = Background.onOwnThreads();
    public final Messages messages = Messages.in(Locale.US);
    public final Formats formats = new Formats(Locale.US, ZoneOffset.UTC);
    /** Those of the window. */
    public final Shortcuts shortcuts = new Shortcuts();

    public StagedView() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("the toolkit did not start", e);
        }
    }

    /** Makes the screen on its thread and shows it, as large as it wants to be. */
    public void show(Supplier<? extends Parent> screen) {
        show(-1, -1, screen);
    }

    /** Makes the screen on its thread and shows it, so many pixels large. */
    public void show(double width, double height, Supplier<? extends Parent> screen) {
        robot.interact(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(screen.get(), width, height));
            new Theme().dress(stage.getScene());
            shortcuts.install(stage.getScene());
            stage.show();
            stage.requestFocus();
        });
    }

    /** Whether a text is on the screen, word by word. */
    public boolean isSeen(String text) {
        return isSeen(text::equals);
    }

    public boolean isSeen(Predicate<String> text) {
        return robot
                .lookup((Node node) -> {
                    String shown = node instanceof Labeled label
                            ? label.getText()
                            : node instanceof Text words ? words.getText() : null;
                    return shown != null && text.test(shown);
                })
                .queryAll()
                .stream()
                .anyMatch(StagedView::isShown);
    }

    /** Whether it is visible, and all that holds it: lists keep cells in reserve. */
    public static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public <T> T clipboard(Function<Clipboard, T> what) {
        var found = new AtomicReference<@Nullable T>();
        robot.interact(() -> found.set(what.apply(Clipboard.getSystemClipboard())));
        return Objects.requireNonNull(found.get());
    }

    /** Closes every window, and ends what was begun in the background. */
    @Override
    public void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
    }
}
