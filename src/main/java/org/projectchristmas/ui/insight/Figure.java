package org.projectchristmas.ui.insight;

import java.util.List;
import org.projectchristmas.ui.control.RankedBars;
import org.projectchristmas.ui.control.ValueChart;

/** One way to draw an answer. */
sealed interface Figure {
    /** What it is called where there are several. */
    String name();

    /**
     * Values along years or days.
     *
     * @param goals where its parts lead
     */
    record Chart(String name, ValueChart.Data data, ChartGoals goals) implements Figure {}

    /** A short list. */
    record Ranks(String name, List<Rank> lines) implements Figure {
        public Ranks {
            lines = List.copyOf(lines);
        }
    }

    /** @param goal where the line leads */
    record Rank(RankedBars.Line line, Goal goal) {}
}
