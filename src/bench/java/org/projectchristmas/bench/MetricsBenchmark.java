package org.projectchristmas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.JobId;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.HdrRequestMetrics;
import org.projectchristmas.metrics.Latencies;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.RequestSample;
import org.projectchristmas.metrics.RequestSeries;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.JdbcFunctionHistory;
import org.projectchristmas.store.JdbcJobStore;
import org.projectchristmas.store.JdbcRequestHistory;
import org.projectchristmas.store.PastJobs;
import org.projectchristmas.store.StoreSettings;

/**
 * How large a year of figures is when three shops are asked without a pause, what a request costs, and how long the activity page's
 * questions take over that and over 100,000 past jobs. On an H2 file.
 */
public final class MetricsBenchmark {
    private static final List<VendorId> SHOPS = List.of(
            new VendorId("hallmark_ornaments_com"),
            new VendorId("hookedonhallmark_com"),
            new VendorId("ornament_shop_com"));
    private static final Instant START = Instant.parse("2025-11-01T00:00:00Z");
    private static final int DAYS = 365;
    private static final int REQUESTS_A_MINUTE = 40;

    private MetricsBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("metrics-benchmark");
        try {
            cost();
            Instant end = START.plus(Duration.ofDays(DAYS));
            try (Database database = Database.open(StoreSettings.DEFAULT, folder)) {
                var history = new JdbcRequestHistory(database);
                long begun = System.nanoTime();
                long made = year(history);
                System.out.printf(
                        "a year of every minute written and rolled up in %.0f s%n", (System.nanoTime() - begun) / 1e9);
                ask(history, end, made);
                PastJobs.add(database, 1_000, 100);
                activity(database, history);
            }
            size(folder);
        } finally {
            delete(folder);
        }
    }

    /** The hot path, at 2,000 requests a second. */
    private static void cost() {
        var metrics = new HdrRequestMetrics(Clock.fixed(START, ZoneOffset.UTC));
        int requests = 2_000_000;
        var thread = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 5; round++) {
            long begun = thread.getCurrentThreadCpuTime();
            for (int each = 0; each < requests; each++) {
                record(metrics, SHOPS.get(each % 3), START.plusMillis(each / 2), each % 1_000);
            }
            double nanos = (double) (thread.getCurrentThreadCpuTime() - begun) / requests;
            long taken = thread.getCurrentThreadCpuTime();
            int buckets = metrics.take().size();
            System.out.printf(
                    "CPU to count a request %.0f ns; to take %d parts of minutes %.0f us%n",
                    nanos, buckets, (thread.getCurrentThreadCpuTime() - taken) / 1e3);
        }
    }

    private static void record(HdrRequestMetrics metrics, VendorId shop, Instant at, long millis) {
        metrics.record(new RequestSample(
                shop,
                at,
                Duration.ofMillis(millis / 2),
                Duration.ofMillis(millis),
                40_000,
                millis == 7 ? "404" : "200"));
    }

    /**
     * As many requests a minute as a polite visit makes, of different lengths. What has become days in the end is written in fewer
     * pieces, which is quicker and comes to the same rows.
     */
    private static long year(JdbcRequestHistory history) {
        var random = new Random(1);
        List<RequestFigures> minutes =
                Stream.generate(() -> minute(random)).limit(500).toList();
        long made = 0;
        for (int day = 0; day < DAYS; day++) {
            var buckets = new ArrayList<RequestBucket>();
            int step = day < DAYS - 33 ? 20 : 1;
            for (int minute = 0; minute < 1_440; minute += step) {
                Instant at = START.plus(Duration.ofDays(day)).plusSeconds(60L * minute);
                for (VendorId shop : SHOPS) {
                    buckets.add(new RequestBucket(shop, Grain.MINUTE, at, minutes.get(random.nextInt(500))));
                    made += REQUESTS_A_MINUTE;
                }
            }
            history.add(buckets, Map.of());
            history.rollUp(START.plus(Duration.ofDays(day + 1)));
        }
        return made;
    }

    private static RequestFigures minute(Random random) {
        List<Duration> times = random.doubles(REQUESTS_A_MINUTE, 0, 1)
                .mapToObj(_ -> Duration.ofMillis(Math.round(180 * Math.exp(random.nextGaussian() * 0.6))))
                .toList();
        return new RequestFigures(
                REQUESTS_A_MINUTE,
                40_000L * REQUESTS_A_MINUTE,
                60,
                Map.of("200", REQUESTS_A_MINUTE - 1L, "404", 1L),
                Latencies.of(times.stream().map(each -> each.dividedBy(2)).toList()),
                Latencies.of(times));
    }

    private static void ask(JdbcRequestHistory history, Instant end, long made) {
        List<RequestBucket> all = history.between(START, end);
        RequestFigures sum =
                RequestFigures.sum(all.stream().map(RequestBucket::figures).toList());
        System.out.printf(
                "after a year: %,d rows, %,d requests in them (%,d were made)%n", all.size(), sum.requests(), made);
        for (var range : Map.of(
                        "hour", List.of(Duration.ofHours(1), Duration.ofMinutes(1)),
                        "day", List.of(Duration.ofDays(1), Duration.ofMinutes(10)),
                        "week", List.of(Duration.ofDays(7), Duration.ofHours(1)),
                        "month", List.of(Duration.ofDays(31), Duration.ofHours(6)))
                .entrySet()) {
            Duration span = range.getValue().getFirst();
            Duration step = range.getValue().getLast();
            System.out.printf(
                    "latency over the last %s: %s%n",
                    range.getKey(), millis(() -> RequestSeries.of(history.between(end.minus(span), end), step)));
        }
    }

    private static void activity(Database database, JdbcRequestHistory history) {
        var jobs = new JdbcJobStore(database);
        System.out.printf(
                "the timeline over 100,000 past jobs: %s%n",
                millis(() -> {
                    var roots = jobs.roots(new JobId(Long.MAX_VALUE), 60);
                    history.runs(roots.stream().map(each -> each.id().value()).toList());
                    return jobs.children(roots.getFirst().id());
                }));
        System.out.printf(
                "the times of all functions over 100,000 past jobs: %s%n",
                millis(() -> new JdbcFunctionHistory(database).since(Instant.EPOCH)));
    }

    private static String millis(Supplier<?> question) {
        double[] times = new double[7];
        for (int each = 0; each < times.length; each++) {
            long begun = System.nanoTime();
            var _ = question.get();
            times[each] = (System.nanoTime() - begun) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        return "first %.1f ms, median %.1f ms".formatted(first, times[times.length / 2]);
    }

    private static void size(Path folder) throws SQLException, IOException {
        try (var files = Files.walk(folder)) {
            Path file = files.filter(each -> each.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
            String url = "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                try (ResultSet row = statement.executeQuery("select count(*), sum(octet_length(first_byte_times)"
                        + " + octet_length(total_times) + octet_length(outcomes)) from request_figures")) {
                    row.next();
                    System.out.printf(
                            "the table has %,d rows and %.2f MB of figures%n", row.getLong(1), row.getLong(2) / 1e6);
                }
                statement.execute("drop table jobs");
                statement.execute("shutdown compact");
            }
            System.out.printf("the file with nothing else in it has %.2f MB%n", Files.size(file) / 1e6);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
