package org.projectchristmas.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures in the text format that Prometheus reads, version 0.0.4. Not safe for threads. */
public final class PrometheusText {
    private static final double NANOS = 1e9;

    private final StringBuilder text = new StringBuilder();

    /** Begins a family of figures; all that follow until the next one are its own. */
    private void family(String name, String type, String help) {
        text.append("# HELP ")
                .append(name)
                .append(' ')
                .append(help.replace("\\", "\\\\").replace("\n", "\\n"));
        text.append("\n# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    /** Counts that only grow. */
    public PrometheusText counters(String name, String help, Map<Map<String, String>, Long> counts) {
        family(name, "counter", help);
        counts.forEach((labels, count) -> sample(name, labels, count.toString()));
        return this;
    }

    /** Times in seconds, as quantiles and their number. */
    public PrometheusText times(String name, String help, Map<Map<String, String>, Latencies> times) {
        family(name, "summary", help);
        times.forEach((labels, each) -> {
            LatencySummary summary = each.summary();
            quantile(name, labels, "0.5", summary.p50());
            quantile(name, labels, "0.9", summary.p90());
            quantile(name, labels, "0.99", summary.p99());
            quantile(name, labels, "1", summary.max());
            sample(name + "_count", labels, Long.toString(summary.count()));
        });
        return this;
    }

    private void quantile(String name, Map<String, String> labels, String quantile, Duration time) {
        var more = new TreeMap<>(labels);
        more.put("quantile", quantile);
        sample(name, more, Double.toString(time.toNanos() / NANOS));
    }

    private void sample(String name, Map<String, String> labels, String value) {
        String inBraces = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=\"" + escaped(each.getValue()) + "\"")
                        .collect(Collectors.joining(","));
        text.append(name);
        if (!inBraces.isEmpty()) {
            text.append('{').append(inBraces).append('}');
        }
        text.append(' ').append(value).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
