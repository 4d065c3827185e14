package org.projectchristmas.ui.control;

import javafx.scene.layout.Region;

/** A small square in the colour of a chart's series, for its legend. */
public final class SeriesSwatch extends Region {
    private static final int COLOURS = 4;

    /** @param series counted from 0; a fifth shares the first one's colour, as in the chart */
    public SeriesSwatch(int series) {
        getStyleClass().addAll("series-swatch", "series-" + series % COLOURS);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}
