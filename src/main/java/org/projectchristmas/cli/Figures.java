package org.projectchristmas.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.figures.FunctionFigures;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.Latencies;
import org.projectchristmas.metrics.LatencySummary;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.RequestSeries.Stretch;

/** Figures as tables; times are milliseconds. */
final class Figures {
    private static final List<String> REQUESTS = Stream.of(
                    List.of("requests", "errors", "bytes", "per_s"), times("ttfb"), times("total"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> FUNCTIONS = Stream.of(
                    List.of("function", "ended", "failed", "cancelled", "hook_failures"),
                    times("queue"),
                    times("run"),
                    times("children"))
            .flatMap(List::stream)
            .toList();

    private Figures() {}

    private static List<String> times(String what) {
        return List.of(what + "_p50", what + "_p90", what + "_p99", what + "_max");
    }

    /** A row for each shop. */
    static Table totals(Map<VendorId, RequestFigures> totals) {
        List<List<String>> rows = totals.entrySet().stream()
                .map(each -> requests(List.of(each.getKey().value(), kinds(each.getValue())), each.getValue()))
                .toList();
        return new Table(with(List.of("vendor", "error_kinds"), REQUESTS), 2, rows);
    }

    /** A row for each shop and stretch of time. */
    static Table series(List<Stretch> series) {
        List<List<String>> rows = series.stream()
                .map(each -> requests(
                        List.of(
                                each.start().toString(),
                                length(each.length()),
                                each.vendor().value(),
                                kinds(each.figures())),
                        each.figures()))
                .toList();
        return new Table(with(List.of("start", "length", "vendor", "error_kinds"), REQUESTS), 4, rows);
    }

    private static String length(Duration length) {
        return Arrays.stream(Grain.values())
                .filter(each -> each.length().equals(length))
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(length.toString());
    }

    static Table functions(List<FunctionFigures> all) {
        return new Table(FUNCTIONS, 1, all.stream().map(Figures::function).toList());
    }

    private static List<String> function(FunctionFigures figures) {
        var cells = new ArrayList<String>();
        cells.add(figures.function().value());
        for (long each : new long[] {figures.ended(), figures.failed(), figures.cancelled(), figures.hookFailures()}) {
            cells.add(Long.toString(each));
        }
        cells.addAll(cells(figures.queued()));
        cells.addAll(cells(figures.ran()));
        cells.addAll(cells(figures.children()));
        return cells;
    }

    private static List<String> requests(List<String> first, RequestFigures figures) {
        var cells = new ArrayList<>(first);
        cells.add(Long.toString(figures.requests()));
        cells.add(Long.toString(figures.errorCount()));
        cells.add(Long.toString(figures.bytes()));
        cells.add(number(figures.rate()));
        cells.addAll(cells(figures.firstByte()));
        cells.addAll(cells(figures.total()));
        return cells;
    }

    private static String kinds(RequestFigures figures) {
        return figures.errors().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    private static List<String> cells(Latencies times) {
        if (times.isEmpty()) {
            return List.of("", "", "", "");
        }
        LatencySummary summary = times.summary();
        return List.of(millis(summary.p50()), millis(summary.p90()), millis(summary.p99()), millis(summary.max()));
    }

    private static String millis(Duration time) {
        return number(time.toNanos() / 1e6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static List<String> with(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }
}
