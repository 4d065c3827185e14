package org.projectchristmas.ui.fx;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Draws a whole window's content larger or smaller: its letters, rows, icons and gaps alike, laid out anew for the room there is. */
final class Zoom extends Region {
    private final Parent content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    Zoom(Parent content, TextSize size) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
        // Bindings hold weakly: the size outlives every window that follows it.
        scale.xProperty().bind(size.percentProperty().divide(100.0));
        scale.yProperty().bind(scale.xProperty());
        scale.xProperty().subscribe((_, _) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(inner(height)) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(inner(width)) * scale.getY();
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(inner(height)) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(inner(width)) * scale.getY();
    }

    private double inner(double length) {
        return length < 0 ? length : length / scale.getX();
    }
}
