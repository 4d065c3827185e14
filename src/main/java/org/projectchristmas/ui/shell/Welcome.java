package org.projectchristmas.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** What a new collector is told above the table, until it has been read. */
final class Welcome extends StackPane {
    private final BooleanProperty read = new SimpleBooleanProperty();

    Welcome(Messages messages, boolean wasRead) {
        var title = new Label(messages.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        var text = new Label(messages.text("welcome.text"));
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        var words = new VBox(2, title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button(messages.text("welcome.close"));
        close.setId("welcome-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> read.set(true));
        Shortcuts.explain(close, messages.text("welcome.help"));
        var strip = new HBox(Icons.of(Feather.GIFT), words, close);
        strip.getStyleClass().add("welcome");
        setId("welcome");
        getStyleClass().add("welcome-frame");
        getChildren().add(strip);
        visibleProperty().bind(read.not());
        managedProperty().bind(visibleProperty());
        read.set(wasRead);
    }

    /** Whether it has been read, and is hidden for good. */
    boolean wasRead() {
        return read.get();
    }
}
