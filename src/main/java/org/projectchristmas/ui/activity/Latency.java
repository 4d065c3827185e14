package org.projectchristmas.ui.activity;

import java.time.Instant;
import java.util.List;
import org.projectchristmas.ui.control.BandPanel;

/**
 * How fast the shops answered lately.
 *
 * @param panels time to first byte, and the whole answer
 * @param legend a line for each shop, in the order of their colours
 */
record Latency(List<BandPanel> panels, List<LegendLine> legend, Instant from, Instant to) {
    Latency {
        panels = List.copyOf(panels);
        legend = List.copyOf(legend);
    }

    /** The shop of one colour, and its figures since the program started. */
    record LegendLine(int colour, String name, String figures) {}
}
