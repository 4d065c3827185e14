package org.projectchristmas.ui.catalog.cell;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.catalog.cell.WordMatches.Range;

/** A text, cut with an ellipsis where it does not fit, with a marker's stroke behind some of its characters. */
public final class HighlightedLabel extends Region {
    private final Label label = new Label();
    private final Path strokes = new Path();
    private List<Range> ranges = List.of();

    public HighlightedLabel() {
        strokes.getStyleClass().add("highlight");
        strokes.setManaged(false);
        strokes.setMouseTransparent(true);
        getChildren().addAll(strokes, label);
        setMinWidth(0);
    }

    /** A text that goes on in a second line, if it is given the height. */
    public static HighlightedLabel ofTwoLines() {
        var label = new HighlightedLabel();
        label.label.setWrapText(true);
        label.label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    public void show(String text, List<Range> marked) {
        label.setText(text);
        ranges = marked;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
        label.layout();
        strokes.getElements().clear();
        Text drawn = ranges.isEmpty() ? null : drawn();
        if (drawn != null) {
            // The label shortens what it draws: "Santa's Wor..." ends with three dots that are not the text's own.
            int end = drawn.getText().equals(label.getText())
                    ? label.getText().length()
                    : Math.max(
                            0,
                            drawn.getText().length() - label.getEllipsisString().length());
            for (Range range : ranges) {
                if (range.from() < end) {
                    strokes.getElements().addAll(drawn.rangeShape(range.from(), Math.min(range.to(), end)));
                }
            }
            Point2D origin = label.localToParent(drawn.localToParent(Point2D.ZERO));
            strokes.setLayoutX(origin.getX());
            strokes.setLayoutY(origin.getY());
        }
    }

    private @Nullable Text drawn() {
        return label.lookup(".text") instanceof Text text ? text : null;
    }
}
