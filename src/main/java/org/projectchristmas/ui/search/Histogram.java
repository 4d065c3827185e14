package org.projectchristmas.ui.search;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.FacetChoice.Range;

/**
 * A strip of bars over which a range can be dragged. The bar under the mouse and what it counts are told in words above it; a height
 * grows with the root of its count, so that small ones can still be seen.
 */
final class Histogram extends Pane {
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final double HEIGHT = 52;
    private static final double GAP = 1;

    private final Chooser chooser;
    private final Label told;
    private List<Bar> bars = List.of();
    private @Nullable Range chosen;
    private int dragFrom = -1;
    private String resting = "";

    /**
     * One bar.
     *
     * @param text what it counts, in words
     */
    record Bar(long from, long to, int count, String text) {}

    /** Takes a range that was dragged. */
    @FunctionalInterface
    interface Chooser {
        void choose(Range range);
    }

    /** @param told where the bar under the mouse is told in words */
    Histogram(Label told, Chooser chooser) {
        this.chooser = chooser;
        getStyleClass().add("histogram");
        this.told = told;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setCursor(Cursor.H_RESIZE);
        setOnMouseMoved(event -> tell(event, -1));
        setOnMouseExited(_ -> rest());
        setOnMousePressed(event -> {
            dragFrom = barAt(event.getX());
            drag(event);
        });
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::drop);
    }

    private void drop(MouseEvent event) {
        int from = dragFrom;
        dragFrom = -1;
        if (from >= 0 && !bars.isEmpty()) {
            chooser.choose(between(from, barAt(event.getX())));
        }
        rest();
    }

    /** @param resting what is told while the mouse is elsewhere */
    void show(List<Bar> bars, @Nullable Range chosen, String resting) {
        this.resting = resting;
        this.chosen = chosen;
        this.bars = List.copyOf(bars);
        while (getChildren().size() > bars.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < bars.size()) {
            var bar = new Region();
            bar.getStyleClass().add("bar");
            bar.setMouseTransparent(true);
            getChildren().add(bar);
        }
        mark(chosen);
        rest();
        requestLayout();
    }

    private void mark(@Nullable Range range) {
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            boolean outside = range != null && (bar.to() < range.from() || bar.from() > range.to());
            getChildren().get(at).pseudoClassStateChanged(OUTSIDE, outside);
        }
    }

    private void drag(MouseEvent event) {
        if (dragFrom >= 0 && !bars.isEmpty()) {
            mark(between(dragFrom, barAt(event.getX())));
            tell(event, dragFrom);
        }
    }

    private void tell(MouseEvent event, int from) {
        if (bars.isEmpty()) {
            return;
        }
        int at = barAt(event.getX());
        told.setText(
                from < 0 || from == at
                        ? bars.get(at).text()
                        : bars.get(Math.min(from, at)).text() + " – "
                                + bars.get(Math.max(from, at)).text());
    }

    private void rest() {
        if (dragFrom < 0) {
            told.setText(resting);
            mark(chosen);
        }
    }

    private Range between(int one, int other) {
        return new Range(
                bars.get(Math.min(one, other)).from(),
                bars.get(Math.max(one, other)).to());
    }

    private int barAt(double x) {
        return Math.clamp((long) (x / getWidth() * bars.size()), 0, Math.max(0, bars.size() - 1));
    }

    @Override
    protected void layoutChildren() {
        double most = Math.sqrt(bars.stream().mapToInt(Bar::count).max().orElse(0));
        double width = getWidth() / Math.max(1, bars.size());
        for (int at = 0; at < bars.size(); at++) {
            int count = bars.get(at).count();
            double height = count == 0 ? 1 : Math.max(2, Math.sqrt(count) / most * HEIGHT);
            getChildren().get(at).resizeRelocate(at * width, HEIGHT - height, Math.max(1, width - GAP), height);
        }
    }
}
