package org.projectchristmas.ui.control;

import java.util.List;
import javafx.beans.NamedArg;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards in as many columns of equal width, to a pixel, as have room and are filled; the cards of a row are equally high. */
public final class CardGrid extends Pane {
    private static final double GAP = 16;

    private final double least;

    /** @param least how narrow a column may be, in pixels */
    public CardGrid(@NamedArg("least") double least) {
        this.least = least;
        getStyleClass().add("card-grid");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        double inside = Math.max(least, width) - snappedLeftInset() - snappedRightInset();
        List<Node> cards = getManagedChildren();
        int columns = Math.clamp((int) ((inside + GAP) / (least + GAP)), 1, Math.max(1, cards.size()));
        double left = snappedLeftInset();
        double step = (inside + GAP) / columns;
        double each = Math.floor(step - GAP);
        double y = snappedTopInset();
        for (int start = 0; start < cards.size(); start += columns) {
            List<Node> row = cards.subList(start, Math.min(cards.size(), start + columns));
            double height = snapSizeY(row.stream()
                    .mapToDouble(card -> card.prefHeight(each))
                    .max()
                    .orElse(0));
            for (int i = 0; i < row.size() && place; i++) {
                double x = snapPositionX(left + i * step);
                double end = snapPositionX(left + (i + 1) * step) - GAP;
                row.get(i).resizeRelocate(x, y, end - x, height);
            }
            y += height + GAP;
        }
        return y - (cards.isEmpty() ? 0 : GAP) + snappedBottomInset();
    }
}
