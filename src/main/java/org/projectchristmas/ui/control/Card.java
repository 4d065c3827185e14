package org.projectchristmas.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** A panel with a title and a button that closes it, as an {@link Overlay} shows them. */
public final class Card extends VBox {
    private final HBox head = new HBox();
    private final Region space = new Region();

    /**
     * @param id of the panel, by which its style is found
     * @param close does what its button says
     */
    public Card(String id, String title, Region content, Messages messages, Runnable close) {
        setId(id);
        getStyleClass().addAll("card", id);
        setAccessibleText(title);
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(space, Priority.ALWAYS);
        var button = new Button(null, Icons.of(Feather.X));
        button.setId(id + "-close");
        button.setMinWidth(USE_PREF_SIZE);
        Shortcuts.explain(button, messages.text("card.close"));
        button.setOnAction(_ -> close.run());
        head.getStyleClass().add("card-head");
        head.getChildren().addAll(name, space, button);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Puts something beside the title, at the right. */
    public void addToHead(Region tool) {
        head.getChildren().add(2, tool);
    }
}
