package org.projectchristmas.ui.changes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.changes.ChangeLine.Direction;
import org.projectchristmas.ui.fx.Icons;

/** By how much an amount went up or down: with an arrow and a sign, so that it does not take colours to be read. */
final class Difference extends Label {
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final FontIcon up = Icons.of(Feather.TRENDING_UP);
    private final FontIcon down = Icons.of(Feather.TRENDING_DOWN);

    Difference() {
        getStyleClass().add("difference");
    }

    void show(ChangeLine line) {
        setText(line.difference());
        setGraphic(
                switch (line.direction()) {
                    case UP -> up;
                    case DOWN -> down;
                    case NONE -> null;
                });
        pseudoClassStateChanged(DOWN, line.direction() == Direction.DOWN);
    }
}
