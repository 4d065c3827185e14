package org.projectchristmas.ui.detail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.projectchristmas.ui.control.Step;

/**
 * What a product cost over time, and whether it could be had.
 *
 * @param rows one for each step, likewise the oldest first
 * @param end until when the last step holds
 * @param currency of all values
 * @param summary how the present price compares with the others
 */
record PriceCurve(List<Step> steps, List<Row> rows, Instant end, String currency, String summary) {
    PriceCurve {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    boolean hasValues() {
        return steps.stream().anyMatch(step -> step.value() != null);
    }

    /** The ranges that show something else than the others. */
    Set<HistoryRange> ranges() {
        return steps.isEmpty()
                ? Set.of(HistoryRange.ALL)
                : HistoryRange.worthwhile(steps.getFirst().at(), end);
    }

    /** What held within a range; the step that held when it began is cut there, its row keeps the day on which it began. */
    PriceCurve within(HistoryRange range) {
        Instant from = range.from(end);
        int first = 0;
        while (first + 1 < steps.size() && !steps.get(first + 1).at().isAfter(from)) {
            first++;
        }
        var kept = new ArrayList<>(steps.subList(Math.min(first, steps.size()), steps.size()));
        if (!kept.isEmpty() && kept.getFirst().at().isBefore(from)) {
            kept.set(0, new Step(from, kept.getFirst().value()));
        }
        return new PriceCurve(kept, rows.subList(Math.min(first, rows.size()), rows.size()), end, currency, summary);
    }

    /**
     * One recorded price in words.
     *
     * @param change against the one before, with its sign; empty if there is none, or the price stayed
     * @param plain the same for a spreadsheet: cells between tabs
     */
    record Row(String date, String price, String change, Sheet.Stock stock, String plain) {}
}
