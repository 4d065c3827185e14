package org.projectchristmas.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Stage;

/** Whether a view is to be seen. What moves by itself, such as a live chart, moves only while it is. */
public final class Showing {
    private Showing() {}

    /**
     * True while the node is in a window that is open and not reduced to an icon; a page that its drawer does not show is in no
     * window. Nodes that merely scrolled out of sight or lie below others count as showing.
     *
     * @param root of the view
     */
    public static ObservableValue<Boolean> of(Node root) {
        ObservableValue<Boolean> open = root.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.showingProperty())
                .orElse(false);
        ObservableValue<Boolean> icon = root.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window instanceof Stage stage ? stage.iconifiedProperty() : null)
                .orElse(false);
        return open.flatMap(shown -> icon.map(reduced -> shown && !reduced));
    }
}
