package org.projectchristmas.ui.catalog.cell;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.projectchristmas.catalog.search.CatalogRow;

/**
 * A product's name, and under it series and artist where they are known. A long name goes on in a second line, as far as the row is high
 * enough, since it is what a collector reads first.
 */
public final class NameLines extends Region {
    private final HighlightedLabel name = HighlightedLabel.ofTwoLines();
    private final HighlightedLabel lore = new HighlightedLabel();

    public NameLines() {
        getStyleClass().add("name-lines");
        name.getStyleClass().add("name");
        lore.getStyleClass().add("lore");
        getChildren().addAll(name, lore);
        setMinWidth(0);
    }

    public void show(CatalogRow row, WordMatches matches) {
        name.show(row.name(), matches.in(row.name()));
        String known =
                Stream.of(row.series(), row.artist()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        lore.show(known, matches.in(known));
        lore.setVisible(!known.isEmpty());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return name.prefHeight(width) + under(width);
    }

    private double under(double width) {
        return lore.isVisible() ? lore.prefHeight(width) : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double under = under(width);
        double line = name.prefHeight(Double.MAX_VALUE);
        double lines = Math.max(1, Math.floor((getHeight() - under) / line));
        double over = Math.min(name.prefHeight(width), lines * line);
        double top = snapPositionY((getHeight() - over - under) / 2);
        name.resizeRelocate(0, top, width, over);
        lore.resizeRelocate(0, top + over, width, under);
    }
}
