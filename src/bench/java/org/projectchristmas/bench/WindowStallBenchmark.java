package org.projectchristmas.bench;

import static org.projectchristmas.bench.FxWait.onFx;
import static org.projectchristmas.bench.FxWait.pause;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.projectchristmas.bench.FxProbe.Answer;
import org.projectchristmas.bootstrap.Main;

/**
 * How long the window of the whole program keeps a click waiting while it reads three sample shops at full speed and somebody
 * types. Needs {@code ENV=demo} in the environment and a display, such as Xvfb. The program starts on an empty folder; a second refresh, of
 * a catalog that is full, follows with the activity drawer open.
 */
public final class WindowStallBenchmark {
    private static final double[] BOUNDS = {4, 8, 16, 33, 50, 100, 250, Double.MAX_VALUE};
    private static final int WORST_SHOWN = 8;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final FxProbe probe;
    private final Scene scene;

    private WindowStallBenchmark(FxProbe probe, Scene scene) {
        this.probe = probe;
        this.scene = scene;
    }

    /** @param args given to the program, behind its home folder */
    public static void main(String[] args) throws IOException {
        if (!"demo".equals(System.getenv("ENV"))) {
            System.err.println("Start it with ENV=demo, so that it reads the sample shops.");
            System.exit(2);
        }
        Path home = Files.createTempDirectory("christmas-window-");
        var all = new ArrayList<>(List.of("--home", home.toString()));
        all.addAll(List.of(args));
        Thread.ofPlatform().name("program").start(() -> Main.main(all.toArray(String[]::new)));
        long start = System.nanoTime();
        until(() -> Window.getWindows().stream().anyMatch(Window::isShowing));
        System.out.printf(
                "%s %s, Java %s, %d processors, load %.1f; window showing %.1f s after the start%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                (System.nanoTime() - start) / 1e9);
        long fxThread = onFx(() -> Thread.currentThread().threadId());
        var probe = new FxProbe(fxThread);
        probe.start();
        Scene scene = onFx(() -> Window.getWindows().getFirst().getScene());
        new WindowStallBenchmark(probe, scene).run();
    }

    private void run() {
        watchRows();
        report("first seconds of the first refresh, nobody types", List.of());
        try (Typist typist = onFx(() -> new Typist(scene))) {
            typist.start();
            untilRefreshed();
            report("rest of the first refresh, somebody types", typist.take());
            onFx(() -> {
                ((ToggleButton) scene.lookup("#activity-toggle")).setSelected(true);
                return true;
            });
            pause(Duration.ofSeconds(3));
            report("no refresh, drawer open, somebody types", typist.take());
            press();
            until(this::isRefreshing);
            untilRefreshed();
            report("second refresh, drawer open, somebody types", typist.take());
        }
        probe.close();
        // From here the program ends as when its window is closed, with its exit code.
        Platform.runLater(() -> Event.fireEvent(
                scene.getWindow(), new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void watchRows() {
        long shown = System.nanoTime();
        var marks = new ArrayList<>(List.of(2_000, 10_000, 24_900));
        until(() -> {
            int rows = rows();
            while (!marks.isEmpty() && rows >= marks.getFirst()) {
                System.out.printf(
                        "%,d rows %.1f s after the window showed%n",
                        marks.removeFirst(), (System.nanoTime() - shown) / 1e9);
            }
            return marks.isEmpty();
        });
    }

    private int rows() {
        return onFx(() -> ((TableView<?>) scene.lookup("#products")).getItems().size());
    }

    private boolean isRefreshing() {
        return onFx(() -> {
            Node work = scene.lookup("#work");
            return work != null && work.isVisible();
        });
    }

    private void untilRefreshed() {
        long start = System.nanoTime();
        until(() -> !isRefreshing());
        System.out.printf("refreshed after %.1f s more%n", (System.nanoTime() - start) / 1e9);
    }

    private void press() {
        onFx(() -> {
            scene.getAccelerators().forEach((keys, action) -> {
                if (keys.getName().equals("F5")) {
                    action.run();
                }
            });
            return true;
        });
    }

    private void report(String phase, List<Long> keystrokes) {
        List<Answer> answers = probe.take();
        System.out.printf(
                "%n== %s: %,d answers, %,d rows, load %.1f, collector %,d ms so far%n",
                phase,
                answers.size(),
                rows(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum());
        double below = 0;
        for (double bound : BOUNDS) {
            double from = below;
            var within = answers.stream()
                    .filter(each -> each.millis() >= from && each.millis() < bound)
                    .toList();
            System.out.printf(
                    "   %6s ms: %6d, of which the thread computed most of the time: %d%n",
                    bound == Double.MAX_VALUE ? ">= " + Math.round(from) : "< " + Math.round(bound),
                    within.size(),
                    within.stream()
                            .filter(each -> each.computed() * 2 > each.waited())
                            .count());
            below = bound;
        }
        System.out.printf(
                "   longest %.0f ms; more than 50 ms: %d times; more than 50 ms of computing: %d times%n",
                answers.stream().mapToDouble(Answer::millis).max().orElse(0),
                answers.stream().filter(each -> each.millis() > 50).count(),
                answers.stream().filter(each -> each.computed() > 50_000_000).count());
        answers.stream()
                .filter(each -> each.millis() >= 33)
                .sorted(Comparator.comparingLong(Answer::computed).reversed())
                .limit(WORST_SHOWN)
                .forEach(each -> System.out.printf(
                        "   computing %.0f of %.0f ms: %s%n", each.computed() / 1e6, each.millis(), each.doing()));
        if (!keystrokes.isEmpty()) {
            var sorted = keystrokes.stream().sorted().toList();
            System.out.printf(
                    "   %d keystrokes to updated table: p50 %.1f ms, p95 %.1f ms, max %.1f ms%n",
                    sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }

    private static void until(BooleanSupplier condition) {
        FxWait.until(condition, LONGEST, LOOK);
    }
}
