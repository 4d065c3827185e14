package org.projectchristmas.store;

import java.util.Map;
import java.util.TreeMap;
import org.projectchristmas.metrics.Latencies;
import org.projectchristmas.metrics.RequestFigures;

/** How the figures of requests are written in a row. */
final class FiguresColumns {
    static final String NAMES = "requests, received_bytes, active_seconds, outcomes, first_byte_times, total_times";
    static final String SET = "requests = ?, received_bytes = ?, active_seconds = ?, outcomes = ?,"
            + " first_byte_times = ?, total_times = ?";

    private FiguresColumns() {}

    static RequestFigures read(Row row) {
        return new RequestFigures(
                row.number(),
                row.number(),
                row.number(),
                counts(row.text()),
                Latencies.decoded(row.bytes()),
                Latencies.decoded(row.bytes()));
    }

    /** The values of {@link #NAMES}, and then those that find the row. */
    static Object[] values(RequestFigures figures, Object... key) {
        Object[] values = new Object[6 + key.length];
        values[0] = figures.requests();
        values[1] = figures.bytes();
        values[2] = figures.activeSeconds();
        values[3] = text(figures.outcomes());
        values[4] = figures.firstByte().encoded();
        values[5] = figures.total().encoded();
        System.arraycopy(key, 0, values, 6, key.length);
        return values;
    }

    private static String text(Map<String, Long> counts) {
        var texts = new TreeMap<String, String>();
        counts.forEach((outcome, count) -> texts.put(outcome, count.toString()));
        return Text.ofMap(texts);
    }

    private static Map<String, Long> counts(String text) {
        var counts = new TreeMap<String, Long>();
        Text.toMap(text).forEach((outcome, count) -> counts.put(outcome, Long.valueOf(count)));
        return counts;
    }
}
