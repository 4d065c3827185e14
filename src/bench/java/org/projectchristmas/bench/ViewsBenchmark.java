package org.projectchristmas.bench;

import static org.projectchristmas.bench.FxWait.onFx;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.projectchristmas.bench.FxProbe.Answer;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.ui.views.CountedViews;

/**
 * How long the live counts of twenty saved views take, at rest and while the catalog changes four times a second, and how long the
 * screen waits meanwhile. Needs no display. The arguments, if any, are the numbers of products.
 */
public final class ViewsBenchmark {
    private static final List<String> LOOKED_FOR = List.of(
            "",
            "father",
            "frosty friends",
            "year:1990..1999",
            "price<30 instock",
            "-train",
            "series:angel",
            "vendor:hooked price<20",
            "cond:mib",
            "dropped",
            "added:<7d",
            "snowman or santa",
            "year:2026",
            "artist:\"Artist 7\"",
            "bell star",
            "price:10..20 -bear",
            "series:\"teddy bear\"",
            "house year:1985",
            "qx1",
            "winter candle price<50");
    private static final Duration CHANGING = Duration.ofSeconds(15);

    private final Clock clock = Clock.fixed(ManyProducts.NOW, ZoneOffset.UTC);
    private final FxProbe probe;

    private ViewsBenchmark(FxProbe probe) {
        this.probe = probe;
    }

    /** @param arguments numbers of products */
    public static void main(String... arguments) throws Exception {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        int[] sizes = arguments.length == 0
                ? new int[] {25_000, 100_000, 1_000_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "Java %s, %d processors, load %.1f%n",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (var probe = new FxProbe(onFx(() -> Thread.currentThread().threadId()))) {
            probe.start();
            for (int rows : sizes) {
                new ViewsBenchmark(probe).run(rows);
            }
        }
        Platform.exit();
    }

    private void run(int rows) throws Exception {
        var index = new ColumnarIndex();
        ManyProducts.fill(index, rows);
        var views = new ArrayList<SavedView>();
        for (String words : LOOKED_FOR) {
            views.add(new SavedView(views.size() + 1, new ViewName("View " + views.size()), ViewQuery.of(words), ""));
        }
        System.out.printf("%n== %,d views of %,d products%n", views.size(), rows);
        one(index, views);
        live(index, views);
    }

    /** Each view by itself, as fast as it goes. */
    private void one(ColumnarIndex index, List<SavedView> views) throws QueryException {
        var parser = new QueryParser(VendorNames.known(), ManyProducts.NOW, ZoneOffset.UTC);
        var times = new ArrayList<Long>();
        long sum = 0;
        for (int round = -2; round < 5; round++) {
            for (SavedView view : views) {
                long start = System.nanoTime();
                index.count(view.query().asked(parser.parse(view.query().words()), ManyProducts.NOW));
                if (round >= 0) {
                    times.add(System.nanoTime() - start);
                    sum += System.nanoTime() - start;
                }
            }
        }
        System.out.printf(
                "   one view %s; all views %.0f ms%n",
                ManyProducts.figures(times.stream().mapToLong(Long::longValue).toArray()), sum / 5e6);
    }

    /** All of them as the side bar counts them. */
    private void live(ColumnarIndex index, List<SavedView> views) throws Exception {
        var told = new LinkedBlockingQueue<Map<Long, Long>>();
        probe.take();
        long start = System.nanoTime();
        var counted = onFx(() -> new CountedViews(index, clock, views, told::add));
        long first = index.version().get();
        int turns = 0;
        Map<Long, Long> versions = Map.of();
        while (versions.getOrDefault(first, 0L) < views.size()) {
            versions = told.take();
            turns += versions.isEmpty() ? 0 : 1;
        }
        report("at rest, all counted after %.1f s in %d turns".formatted((System.nanoTime() - start) / 1e9, turns));

        told.clear();
        int changes = 0;
        int deliveries = 0;
        long end = System.nanoTime() + CHANGING.toNanos();
        while (System.nanoTime() < end) {
            ManyProducts.fill(index, 1);
            changes++;
            var next = told.poll(250, TimeUnit.MILLISECONDS);
            deliveries += next == null ? 0 : 1;
            versions = next == null ? versions : next;
        }
        long oldest = versions.keySet().stream().min(Long::compare).orElse(first);
        report("while it changes, %d changes brought %d deliveries, the oldest count %d changes old"
                .formatted(changes, deliveries, index.version().get() - oldest));
        onFx(() -> {
            counted.close();
            return true;
        });
    }

    private void report(String what) {
        var answers = probe.take();
        System.out.printf(
                "   %s; longest wait for the screen's thread %.1f ms (computing %.1f)%n",
                what,
                answers.stream().mapToDouble(Answer::millis).max().orElse(0),
                answers.stream().mapToLong(Answer::computed).max().orElse(0) / 1e6);
    }
}
