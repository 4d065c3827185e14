package org.projectchristmas.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML file that lies beside a view's class and bears its name. */
public final class FxmlView {
    private FxmlView() {}

    /**
     * Builds the scene graph of a view, fills its {@code @FXML} fields and calls its {@code initialize}.
     *
     * @param view the finished view, so that its constructor can demand what it needs; the file names no controller
     */
    public static Parent load(Object view, Messages messages) {
        String file = view.getClass().getSimpleName() + ".fxml";
        var place = Objects.requireNonNull(view.getClass().getResource(file), file);
        var loader = new FXMLLoader(place, messages.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + file, e);
        }
    }
}
