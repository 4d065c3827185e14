package org.projectchristmas.ui.catalog.table;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.catalog.list.GroupHeading;
import org.projectchristmas.ui.catalog.list.ResultList;

/** Keeps the heading of the topmost group in sight while its products are scrolled. */
public final class StickyHeading extends Pane {
    private final TableView<?> table;
    private final ResultList rows;
    private final TableScroll scroll;
    private final GroupHeading heading;
    private @Nullable ScrollBar followed;

    public StickyHeading(TableView<?> table, ResultList rows, TableScroll scroll, GroupHeading heading) {
        this.table = table;
        this.rows = rows;
        this.scroll = scroll;
        this.heading = heading;
        getStyleClass().add("sticky-heading");
        getChildren().add(heading);
        setManaged(false);
        setVisible(false);
        setOnMouseClicked(_ -> {
            var folds = rows.folds();
            if (folds != null) {
                int group = folds.groupAt(scroll.topmost());
                rows.fold(group, true);
                scroll.bringIntoSight(folds.headingOf(group));
            }
        });
        table.needsLayoutProperty().subscribe(this::follow);
        // Where the grid is shown, the table is nowhere.
        table.sceneProperty().subscribe(this::place);
    }

    /** Looks at the scroll bar as soon as there is one. */
    private void follow() {
        if (followed == null) {
            table.lookupAll(".scroll-bar").stream()
                    .filter(each -> each instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                    .map(ScrollBar.class::cast)
                    .findFirst()
                    .ifPresent(bar -> {
                        followed = bar;
                        bar.valueProperty().subscribe(this::place);
                    });
        }
        place();
    }

    /** Shows the heading over the first row, unless that is it. */
    public void place() {
        var folds = rows.folds();
        int top = scroll.topmost();
        boolean isNeeded =
                table.getScene() != null && folds != null && top > 0 && top < rows.size() && !rows.isHeading(top);
        setVisible(isNeeded);
        if (isNeeded && folds != null) {
            heading.show(folds, folds.groupAt(top));
            Bounds flow = scroll.bounds();
            double width = flow.getWidth() - (followed != null && followed.isVisible() ? followed.getWidth() : 0);
            resizeRelocate(table.getLayoutX() + flow.getMinX(), table.getLayoutY() + flow.getMinY(), width, HEIGHT);
            heading.resizeRelocate(0, 0, width, HEIGHT);
        }
    }

    private static final double HEIGHT = 40;
}
