package org.projectchristmas.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.figures.FunctionFigures;
import org.projectchristmas.metrics.Latencies;
import org.projectchristmas.metrics.PrometheusText;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.RequestSeries;

/** All figures under the names by which a monitoring system knows them. */
final class MetricsExposition {
    private MetricsExposition() {}

    static String text(List<RequestBucket> buckets, List<FunctionFigures> functions) {
        Map<VendorId, RequestFigures> totals = RequestSeries.totals(buckets);
        return new PrometheusText()
                .counters("christmas_requests_total", "Requests by shop and outcome.", outcomes(totals))
                .counters(
                        "christmas_received_bytes_total",
                        "Bytes received, before decompression.",
                        byVendor(totals, RequestFigures::bytes))
                .times(
                        "christmas_first_byte_seconds",
                        "Time to the first byte of an answer.",
                        byVendor(totals, RequestFigures::firstByte))
                .times(
                        "christmas_request_seconds",
                        "Time to the last byte of an answer.",
                        byVendor(totals, RequestFigures::total))
                .counters(
                        "christmas_functions_total", "Functions that ended.", byName(functions, FunctionFigures::ended))
                .counters(
                        "christmas_functions_failed_total",
                        "Functions that ended otherwise than well.",
                        byName(functions, FunctionFigures::failed))
                .counters(
                        "christmas_hook_failures_total",
                        "Hooks that failed after a function.",
                        byName(functions, FunctionFigures::hookFailures))
                .times("christmas_queue_seconds", "Time that jobs waited.", times(functions, FunctionFigures::queued))
                .times("christmas_run_seconds", "Time that functions took.", times(functions, FunctionFigures::ran))
                .times(
                        "christmas_children_seconds",
                        "Time until all children of a job had ended.",
                        times(functions, FunctionFigures::children))
                .toString();
    }

    private static Map<Map<String, String>, Long> outcomes(Map<VendorId, RequestFigures> totals) {
        var counts = new LinkedHashMap<Map<String, String>, Long>();
        totals.forEach((vendor, figures) -> figures.outcomes()
                .forEach((outcome, count) -> counts.put(Map.of("vendor", vendor.value(), "outcome", outcome), count)));
        return counts;
    }

    private static <T> Map<Map<String, String>, T> byVendor(
            Map<VendorId, RequestFigures> totals, Function<RequestFigures, T> figure) {
        var values = new LinkedHashMap<Map<String, String>, T>();
        totals.forEach((vendor, figures) -> values.put(Map.of("vendor", vendor.value()), figure.apply(figures)));
        return values;
    }

    private static <T> Map<Map<String, String>, T> byName(
            List<FunctionFigures> functions, Function<FunctionFigures, T> figure) {
        var values = new LinkedHashMap<Map<String, String>, T>();
        functions.forEach(each -> values.put(Map.of("function", each.function().value()), figure.apply(each)));
        return values;
    }

    private static Map<Map<String, String>, Latencies> times(
            List<FunctionFigures> functions, Function<FunctionFigures, Latencies> figure) {
        var times = byName(functions, figure);
        times.values().removeIf(Latencies::isEmpty);
        return times;
    }
}
