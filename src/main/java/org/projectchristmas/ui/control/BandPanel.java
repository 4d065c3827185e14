package org.projectchristmas.ui.control;

import java.time.Instant;
import java.util.List;

/** One plot of a {@link BandChart}, with its own scale. */
public record BandPanel(String title, List<Band> bands) {
    public BandPanel {
        bands = List.copyOf(bands);
    }

    /**
     * One series.
     *
     * @param colour the number of its colour, from 0
     * @param points oldest first
     */
    public record Band(String name, int colour, List<Point> points) {
        public Band {
            points = List.copyOf(points);
        }
    }

    /**
     * One moment.
     *
     * @param usual drawn as a line, zero or more
     * @param high where the band ends, not below the usual value
     * @param top drawn as a thin dotted line, not below the high value
     */
    public record Point(Instant at, double usual, double high, double top) {}
}
