package org.projectchristmas.ui.catalog.grid;

import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.projectchristmas.ui.catalog.list.Folds;
import org.projectchristmas.ui.catalog.list.GroupHeading;
import org.projectchristmas.ui.catalog.list.ResultList;

/** The heading of a group in the grid: that of the table, on its own ground. A click folds the group, or unfolds it. */
final class GridHeading extends Region {
    private final GroupHeading line;
    private int group = -1;

    /** @param list folds the groups */
    GridHeading(GroupHeading line, ResultList list) {
        this.line = line;
        getStyleClass().add("grid-heading");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        getChildren().add(line);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                list.turn(group);
            }
            event.consume();
        });
    }

    void show(Folds folds, int next) {
        group = next;
        line.show(folds, next);
        setAccessibleText(line.sentence(folds, next));
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
