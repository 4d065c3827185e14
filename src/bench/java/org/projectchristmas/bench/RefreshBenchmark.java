package org.projectchristmas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a full refresh of the sample shops costs, and a second one when nothing has changed: the built program as a process, politeness
 * off, the shops in a process of their own. The arguments, if any, are the number of rounds and the scale of the shops, 0.01 to 1.
 * Linux only.
 */
public final class RefreshBenchmark {
    private RefreshBenchmark() {}

    /** One round: into an empty folder, and again. */
    private record Round(ProgramRun full, long fullRequests, ProgramRun again, long againRequests, long bytes) {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        double scale = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
        Path program = Path.of(System.getProperty("christmas.product")).toAbsolutePath();
        System.out.printf(
                "%d processors, %s %s, JDK %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
        var done = new ArrayList<Round>();
        try (var shops = ShopsProcess.start(scale)) {
            for (int i = 1; i <= rounds; i++) {
                Round round = round(program, shops);
                System.out.printf("round %d: %s%n", i, told(List.of(round)));
                done.add(round);
            }
        }
        System.out.printf("median of %d: %s%n", rounds, told(done));
    }

    private static Round round(Path program, ShopsProcess shops) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("christmas-bench-");
        try {
            var refresh = new ArrayList<>(List.of("--home", home.toString(), "refresh"));
            refresh.addAll(shops.settings());
            long before = shops.requests();
            ProgramRun full = ProgramRun.of(program, refresh);
            long between = shops.requests();
            ProgramRun again = ProgramRun.of(program, refresh);
            long after = shops.requests();
            check(full);
            check(again);
            ProgramRun export = ProgramRun.of(program, List.of("--home", home.toString(), "export", "-"));
            System.out.print(export.errors());
            long bytes = Files.size(home.resolve("catalog/christmas.mv.db"));
            return new Round(full, between - before, again, after - between, bytes);
        } finally {
            remove(home);
        }
    }

    private static void check(ProgramRun run) {
        if (run.exitCode() != 0) {
            throw new IllegalStateException("the refresh ended with " + run.exitCode() + ":\n" + run.errors());
        }
    }

    private static String told(List<Round> rounds) {
        double pages = median(rounds, Round::fullRequests);
        return """
                full refresh %.1f s, %.0f pages, %.2f ms of CPU a page, listings after %.1f s, peak %.0f MB, catalog %.1f MB; \
                second refresh %.1f s, %.0f requests, %.1f s of CPU, %.1f MB written""".formatted(
                        median(rounds, each -> each.full().seconds()),
                        pages,
                        median(rounds, each -> each.full().cpuSeconds()) * 1000 / pages,
                        median(rounds, each -> each.full().listingsSeconds()),
                        median(rounds, each -> each.full().peakMegabytes()),
                        median(rounds, Round::bytes) / 1024 / 1024,
                        median(rounds, each -> each.again().seconds()),
                        median(rounds, Round::againRequests),
                        median(rounds, each -> each.again().cpuSeconds()),
                        median(rounds, each -> each.again().writtenMegabytes()));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
