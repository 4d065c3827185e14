package org.projectchristmas.bench;

import static org.projectchristmas.bench.FxWait.onFx;
import static org.projectchristmas.bench.FxWait.pause;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.projectchristmas.bench.FxProbe.Answer;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.grid.CardGrids;
import org.projectchristmas.ui.control.NewestFirst;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;

/**
 * How many frames a second the grid of pictures shows while it is scrolled and pictures arrive, drawn by the processor alone, in groups and without, beside
 * the same cards in the grid of ControlsFX. Each picture is decoded when it is in sight, 15 ms after it was asked for. Needs no display. The
 * arguments, if any, are the numbers of products.
 */
public final class GridBenchmark {
    private static final List<VendorId> SHOPS = List.of(
            new VendorId("hallmark_ornaments_com"),
            new VendorId("hookedonhallmark_com"),
            new VendorId("ornament_shop_com"));
    private static final Duration SCROLLED = Duration.ofSeconds(6);
    /** A wheel that is turned quickly: so many pixels with each frame. */
    private static final double WHEEL = 40;

    private final Messages messages = Messages.in(Locale.US);
    private final Formats formats = new Formats(Locale.US, ZoneOffset.UTC);
    private final AtomicInteger fetched = new AtomicInteger();
    private final List<byte[]> jpegs = new ArrayList<>();
    private final FxProbe probe;

    private GridBenchmark(FxProbe probe) throws IOException {
        this.probe = probe;
        for (int number = 0; number < 24; number++) {
            jpegs.add(jpeg(number));
        }
    }

    /** @param arguments numbers of products */
    public static void main(String... arguments) throws Exception {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1920x1080-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await();
        int[] sizes = arguments.length == 0
                ? new int[] {25_000, 100_000, 1_000_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "Java %s, %d processors, load %.1f%n",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var probe = new FxProbe(onFx(() -> Thread.currentThread().threadId()));
        probe.start();
        var benchmark = new GridBenchmark(probe);
        onFx(Theme::new);
        for (int rows : sizes) {
            benchmark.run(rows);
        }
        probe.close();
        Platform.exit();
    }

    private void run(int rows) {
        var index = new ColumnarIndex();
        ManyProducts.fill(index, rows);
        SearchResult answer = index.search(CatalogQuery.ALL);
        for (int[] size : new int[][] {{960, 640}, {1_600, 900}}) {
            System.out.printf("%n== %,d products in %d by %d pixels%n", rows, size[0], size[1]);
            for (int round = 0; round < 2; round++) {
                var pictures = pictures();
                measure("own grid", onFx(() -> CardGrids.own(answer, messages, formats, pictures)), size, round);
                var grouped = pictures();
                measure("by year", onFx(() -> CardGrids.grouped(answer, messages, formats, grouped)), size, round);
                var again = pictures();
                measure("ControlsFX", onFx(() -> CardGrids.gridView(answer, messages, formats, again)), size, round);
            }
        }
        System.out.printf("   heap after a collection %,d MB%n", ManyProducts.megabytesInUse());
    }

    private PictureBoxes pictures() {
        return new PictureBoxes(
                new PictureCache(this::picture, 64L << 20, NewestFirst.onOwnThreads()), SHOPS, messages);
    }

    private byte[] picture(URI address, Cancellation cancellation) {
        LockSupport.parkNanos(15_000_000);
        cancellation.check();
        fetched.incrementAndGet();
        return jpegs.get(Math.floorMod(address.hashCode(), jpegs.size()));
    }

    private void measure(String what, Region grid, int[] size, int round) {
        Stage stage = onFx(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(grid, size[0], size[1]));
            shown.show();
            return shown;
        });
        pause(Duration.ofMillis(1_500));
        if (onFx(() -> grid.lookup(".virtual-flow")) instanceof VirtualFlow<?> flow) {
            report(what, "wheel", round, frames(_ -> flow.scrollPixels(WHEEL)));
            report(what, "thumb dragged over all", round, frames(flow::setPosition));
        } else {
            ScrollBar bar = onFx(() -> (ScrollBar) Objects.requireNonNull(grid.lookup(".scroll-bar")));
            report(what, "wheel", round, frames(_ -> bar.setValue(bar.getValue() + WHEEL)));
            report(what, "thumb dragged over all", round, frames(share -> bar.setValue(share * bar.getMax())));
        }
        onFx(() -> {
            stage.close();
            return true;
        });
    }

    /** @param scroll takes how much of the time has passed, 0 to 1, with each frame */
    private List<Long> frames(DoubleConsumer scroll) {
        var done = new CompletableFuture<List<Long>>();
        probe.take();
        fetched.set(0);
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Long> gaps = new ArrayList<>();
            private final long start = System.nanoTime();
            private long before = start;

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                gaps.add(now - before);
                before = now;
                if (now - start > SCROLLED.toNanos()) {
                    stop();
                    done.complete(gaps);
                } else {
                    scroll.accept((now - start) / (double) SCROLLED.toNanos());
                }
            }
        }.start());
        return done.join();
    }

    private void report(String what, String how, int round, List<Long> gaps) {
        var answers = probe.take();
        if (round == 0) {
            // The first round warms up.
            return;
        }
        double seconds = gaps.stream().mapToLong(Long::longValue).sum() / 1e9;
        System.out.printf(
                "   %-10s  %-22s  %5.1f frames/s; from frame to frame %s; longest FX piece %.0f ms (computing %.0f);"
                        + " %d pictures%n",
                what,
                how,
                gaps.size() / seconds,
                ManyProducts.figures(gaps.stream().mapToLong(Long::longValue).toArray()),
                answers.stream().mapToDouble(Answer::millis).max().orElse(0),
                answers.stream().mapToLong(Answer::computed).max().orElse(0) / 1e6,
                fetched.get());
    }

    private static byte[] jpeg(int number) throws IOException {
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        float hue = number / 24f;
        pen.setPaint(Color.WHITE);
        pen.fillRect(0, 0, 600, 600);
        for (int ball = 0; ball < 40; ball++) {
            pen.setPaint(new GradientPaint(
                    0,
                    0,
                    Color.getHSBColor(hue, 0.3f, 0.95f),
                    600,
                    600,
                    Color.getHSBColor(hue + ball / 60f, 0.8f, 0.4f)));
            pen.fillOval((ball * 137) % 520, (ball * 71) % 520, 90, 90);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
