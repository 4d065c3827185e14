package org.projectchristmas.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text in lines of about the same length, so that none ends it with a single word. Its label stands in the middle of its room. */
final class EvenLines extends Region {
    private final Label label;

    EvenLines(Label label) {
        this.label = label;
        label.setWrapText(true);
        getChildren().add(label);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double width = Math.ceil(label.prefWidth(-1) <= room ? room : narrowest(room));
        label.resizeRelocate((room - width) / 2, 0, width, getHeight());
    }

    /** The least width that takes no more lines than there must be. */
    private double narrowest(double room) {
        double lines = label.prefHeight(room);
        double narrow = room / 2;
        double wide = room;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (label.prefHeight(middle) > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return wide;
    }
}
