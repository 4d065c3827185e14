package org.projectchristmas.ui.fx;

import java.util.List;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The start and the one end of the toolkit. */
public final class Toolkit {
    private Toolkit() {}

    /** Starts the toolkit and returns at once; {@code ready} is called on the JavaFX thread. */
    public static void start(Runnable ready) {
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            ready.run();
        });
    }

    /** Closes every window and the toolkit. On the JavaFX thread. */
    public static void exit() {
        // The virtual machine crashes if the toolkit ends while a tooltip or menu is open.
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow) {
                window.hide();
            }
        }
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }
}
