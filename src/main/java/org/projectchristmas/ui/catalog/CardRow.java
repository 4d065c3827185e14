package org.projectchristmas.ui.catalog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;

/** A row of cards. It is used again for another row when it is scrolled out of sight, with its cards. */
final class CardRow extends IndexedCell<Integer> {
    private final ProductGrid grid;
    private final List<ProductCard> cards = new ArrayList<>();
    private int shownVersion = -1;
    private int shownRow = -1;

    CardRow(ProductGrid grid) {
        this.grid = grid;
        getStyleClass().setAll("card-row");
        setFocusTraversable(false);
        visibleProperty().subscribe((_, _) -> activate());
        parentProperty().subscribe((_, _) -> activate());
    }

    /** Rows that were scrolled away, and one that the flow keeps for measuring, load nothing. */
    private void activate() {
        boolean seen = isSeen();
        cards.forEach(each -> each.setActive(seen));
    }

    private boolean isSeen() {
        return isVisible() && getParent() != null && getParent().isVisible();
    }

    @Override
    public void updateIndex(int row) {
        super.updateIndex(row);
        // The flow passes over cells that are empty.
        updateItem(row, row < 0);
        refresh();
    }

    /** Fills the cards if they show something else than they should. */
    void refresh() {
        if (getIndex() == shownRow && grid.version() == shownVersion) {
            return;
        }
        shownRow = getIndex();
        shownVersion = grid.version();
        var rows = grid.rows();
        int wanted = getIndex() < 0 ? 0 : rows.width(getIndex());
        while (cards.size() < wanted) {
            cards.add(grid.card());
        }
        while (cards.size() > wanted) {
            cards.removeLast().setActive(false);
        }
        if (getSkin() instanceof RowSkin skin) {
            skin.take(cards);
        }
        for (int at = 0; at < wanted; at++) {
            cards.get(at).setActive(isSeen());
            grid.fill(cards.get(at), rows.first(getIndex()) + at);
        }
        requestLayout();
    }

    /** Marks what is selected. */
    void mark() {
        cards.forEach(grid::mark);
    }

    List<ProductCard> cards() {
        return cards;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin(this);
    }

    /** Sets the cards side by side. */
    private static final class RowSkin extends SkinBase<CardRow> {
        RowSkin(CardRow row) {
            super(row);
            take(row.cards);
        }

        void take(List<ProductCard> cards) {
            if (!getChildren().equals(cards)) {
                getChildren().setAll(cards);
            }
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            var size = getSkinnable().grid.parts().size();
            double available = getSkinnable().grid.available();
            double step = size.step(available);
            double cardWidth = size.width(available);
            double left = CardSize.MARGIN;
            for (var card : getSkinnable().cards) {
                card.resizeRelocate(snapPositionX(left), 0, cardWidth, size.height());
                left += step;
            }
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            // As wide as there is room: it never asks for a scroll bar of its own.
            return 0;
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return getSkinnable().grid.parts().size().rowHeight();
        }
    }
}
