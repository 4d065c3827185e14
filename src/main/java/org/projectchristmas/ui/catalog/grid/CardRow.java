package org.projectchristmas.ui.catalog.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of cards, or the heading over a group. It is used again for another row when it is scrolled out of sight, with its cards. */
final class CardRow extends Region {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final ProductGrid grid;
    /** As many as it ever had: a heading keeps those of the row that it was. */
    private final List<ProductCard> made = new ArrayList<>();

    private List<ProductCard> cards = List.of();
    private @Nullable GridHeading heading;
    private int row = -1;
    private int shownVersion = -1;

    CardRow(ProductGrid grid) {
        this.grid = grid;
        getStyleClass().setAll("card-row");
        visibleProperty().subscribe((_, _) -> activate());
    }

    /** A row that was scrolled away loads nothing. */
    private void activate() {
        cards.forEach(each -> each.setActive(isVisible()));
    }

    /** Becomes a row, unless it is that as it is now. */
    void show(int next) {
        if (row == next && grid.version() == shownVersion) {
            // It may have been out of sight when something else was selected.
            mark();
            return;
        }
        row = next;
        shownVersion = grid.version();
        var rows = grid.rows();
        int wanted = rows.width(row);
        while (made.size() < wanted) {
            made.add(grid.card());
        }
        cards = List.copyOf(made.subList(0, wanted));
        made.subList(wanted, made.size()).forEach(each -> each.setActive(false));
        boolean isHeading = rows.isHeading(row);
        pseudoClassStateChanged(HEADING, isHeading);
        List<? extends Node> parts = isHeading ? List.of(heading()) : cards;
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        for (int at = 0; at < wanted; at++) {
            cards.get(at).setActive(isVisible());
            grid.fill(cards.get(at), rows.first(row) + at);
        }
        if (isHeading) {
            grid.show(heading(), rows.groupAt(row));
        }
        mark();
        requestLayout();
    }

    private GridHeading heading() {
        GridHeading known = heading == null ? grid.heading() : heading;
        heading = known;
        return known;
    }

    /** Marks what is selected, and where the keyboard is. */
    void mark() {
        cards.forEach(grid::mark);
        boolean isHeading = grid.rows().isHeading(row);
        pseudoClassStateChanged(LEAD, isHeading && grid.isLead(row));
    }

    List<ProductCard> cards() {
        return cards;
    }

    @Override
    protected void layoutChildren() {
        if (grid.rows().isHeading(row)) {
            heading().resizeRelocate(0, 0, getWidth(), CardSheet.HEADING);
            return;
        }
        var size = grid.parts().size();
        double available = grid.available();
        double step = size.step(available);
        double cardWidth = size.width(available);
        double left = CardSize.MARGIN;
        for (var card : cards) {
            card.resizeRelocate(snapPositionX(left), 0, cardWidth, size.height());
            left += step;
        }
    }
}
