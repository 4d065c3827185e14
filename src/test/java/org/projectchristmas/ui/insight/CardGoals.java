package org.projectchristmas.ui.insight;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a card lead, and the card as a whole if it leads anywhere. */
final class CardGoals {
    private CardGoals() {}

    static List<Goal> of(Card card) {
        var goals = new ArrayList<Goal>();
        Goal rows = card.rows();
        if (rows != null) {
            goals.add(rows);
        }
        for (Figure each : card.figures()) {
            switch (each) {
                case Figure.Chart chart -> goals.addAll(chart.goals().all());
                case Figure.Ranks ranks -> ranks.lines().forEach(line -> goals.add(line.goal()));
            }
        }
        return goals;
    }
}
