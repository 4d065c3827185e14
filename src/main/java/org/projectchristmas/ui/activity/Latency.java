package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.util.List;
import org.projectchristmas.ui.control.BandPanel;
import org.projectchristmas.ui.control.TimeAxis;

/**
 * How fast the shops answered over some time.
 *
 * @param panels time to first byte, and the whole answer
 * @param legend a line for each shop, in the order of their colours
 * @param silence a shop of which nothing was asked for longer has a gap
 */
record Latency(List<BandPanel> panels, List<LegendLine> legend, TimeAxis axis, Duration silence) {
    Latency {
        panels = List.copyOf(panels);
        legend = List.copyOf(legend);
    }

    /**
     * The shop of one colour, with its errors if there were any, and its figures over that time.
     *
     * @param results how many requests had which result; empty if there were none
     */
    record LegendLine(int colour, String name, String figures, String results) {}
}
