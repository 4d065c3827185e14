package org.projectchristmas.bench;

import static org.projectchristmas.bench.FxWait.onFx;

import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.TotalsViewModel;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;

/**
 * The table in a window: how long it takes from a letter that is typed to the frame with the rows that match, laid out but not
 * yet drawn; from the first click on each heading to the sorted rows, and from Ctrl+A to everything being selected and added up,
 * beside the same with the selection that JavaFX brings. Needs a display, such as Xvfb. The arguments, if any, are the numbers of
 * rows.
 */
public final class TableBenchmark {
    private static final int ROUNDS = 44;

    private static final int TYPING_ROUNDS = 12;
    /** While the toolkit's code is still being compiled. */
    private static final int FIRST_ROUNDS = 4;

    private static final int MOST_FOR_JAVAFX = 1_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(40);
    /**
     * A fast typist's twelve letters a second. The toolkit begins no frame before the one before is drawn, which is not what is
     * measured here.
     */
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(80);

    private static final Duration LOOK = Duration.ofNanos(200_000);

    private final ColumnarIndex index = new ColumnarIndex();
    private final int rows;
    private final CatalogViewModel model;
    private final TotalsViewModel totals;
    private final CatalogView view;
    private final Stage stage;

    private TableBenchmark(int rows) {
        this.rows = rows;
        ManyProducts.fill(index, rows);
        var background = Background.onOwnThreads();
        var messages = Messages.in(Locale.US);
        var formats = new Formats(Locale.US, ZoneId.systemDefault());
        model = new CatalogViewModel(
                index,
                () -> rows,
                background,
                new LiveBinding(new FxThread()),
                Clock.systemUTC(),
                action -> Paced.onFxThread(action, Duration.ofMillis(250)));
        totals = new TotalsViewModel(model, background);
        var pictures = new PictureBoxes((_, _) -> new CompletableFuture<>(), List.of(), messages);
        view = new CatalogView(model, messages, formats, Clock.systemUTC(), pictures, new Shortcuts());
        stage = new Stage();
        var scene = new Scene(view.root(), 1280, 800);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {25_000, 100_000, 1_000_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (int size : sizes) {
            var benchmark = onFx(() -> new TableBenchmark(size));
            until(() -> onFx(() -> benchmark.found() == size && benchmark.isAddedUp(size)));
            System.out.printf(
                    "%,d rows, load %.1f%n",
                    size, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            benchmark.type();
            benchmark.sort();
            benchmark.selectAll();
            onFx(() -> {
                benchmark.stage.close();
                benchmark.model.close();
                return true;
            });
        }
        System.exit(0);
    }

    private int found() {
        return model.shownProperty().get().result().size();
    }

    private boolean isAddedUp(int count) {
        return totals.totalsProperty().get().count() == count;
    }

    @SuppressWarnings("unchecked")
    private TableView<CatalogRow> table() {
        return (TableView<CatalogRow>) view.root().lookup("#products");
    }

    private void type() {
        var times = new ArrayList<Long>();
        for (int round = 0; round < TYPING_ROUNDS; round++) {
            for (String text : Typist.TYPED) {
                for (int length = 1; length <= text.length(); length++) {
                    // A blank asks for nothing else yet.
                    if (text.charAt(length - 1) != ' ') {
                        times.add(typed(text.substring(0, length)));
                    }
                }
                typed("");
            }
        }
        int first = times.size() * FIRST_ROUNDS / TYPING_ROUNDS;
        say("a letter typed to its frame, at first", times.subList(0, first));
        say("a letter typed to its frame, later", times.subList(first, times.size()));
    }

    @SuppressWarnings("ReferenceEquality") // another answer, however equal
    private long typed(String text) {
        LockSupport.parkNanos(BETWEEN_KEYS.toNanos());
        var before = onFx(() -> model.shownProperty().get());
        long start = System.nanoTime();
        onFx(() -> {
            model.wordsProperty().set(text);
            return true;
        });
        until(() -> onFx(() -> model.shownProperty().get() != before));
        onFx(TableBenchmark::frame);
        return System.nanoTime() - start;
    }

    @SuppressWarnings("ReferenceEquality") // another answer, however equal
    private void sort() {
        Map<String, Double> times = new LinkedHashMap<>();
        List<TableColumn<CatalogRow, ?>> columns = onFx(() -> List.copyOf(table().getColumns()));
        for (TableColumn<CatalogRow, ?> column : columns) {
            if (onFx(column::isSortable)) {
                LockSupport.parkNanos(BETWEEN_KEYS.toNanos());
                var before = onFx(() -> model.shownProperty().get());
                long start = System.nanoTime();
                onFx(() -> table().getSortOrder().setAll(List.of(column)));
                until(() -> onFx(() -> model.shownProperty().get() != before));
                onFx(TableBenchmark::frame);
                times.put(column.getId(), (System.nanoTime() - start) / 1e6);
            }
        }
        double worst =
                times.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        System.out.printf("   first click on a heading, longest %.0f ms:%n", worst);
        times.forEach((column, millis) -> System.out.printf("      %-14s %7.1f ms%n", column, millis));
    }

    /** Has the toolkit make its next frame now: style what has changed, lay it out, hand it over to be drawn. */
    private static boolean frame() {
        Toolkit.getToolkit().firePulse();
        return true;
    }

    private void selectAll() {
        var own = new ArrayList<Long>();
        var thread = new ArrayList<Long>();
        var javafx = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            onFx(() -> {
                model.picked().choose(0);
                return frame();
            });
            LockSupport.parkNanos(BETWEEN_KEYS.toNanos());
            long start = System.nanoTime();
            onFx(() -> {
                long from = System.nanoTime();
                Event.fireEvent(
                        table(), new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, true, false, false));
                frame();
                return thread.add(System.nanoTime() - from);
            });
            until(() -> onFx(() -> model.picked().count() == rows && isAddedUp(rows)));
            own.add(System.nanoTime() - start);
            if (round < (rows < MOST_FOR_JAVAFX ? FIRST_ROUNDS : 2)) {
                javafx.add(selectAllOfJavaFx());
            }
        }
        say("Ctrl+A to everything selected and added up, at first", own.subList(0, FIRST_ROUNDS));
        say("   of which the window was held", thread.subList(0, FIRST_ROUNDS));
        say("Ctrl+A to everything selected and added up, later", own.subList(FIRST_ROUNDS, ROUNDS));
        say("   of which the window was held", thread.subList(FIRST_ROUNDS, ROUNDS));
        say("Ctrl+A with JavaFX's own selection, nothing added up", javafx);
    }

    private long selectAllOfJavaFx() {
        TableView<CatalogRow> other = onFx(this::tableOfJavaFx);
        LockSupport.parkNanos(BETWEEN_KEYS.toNanos());
        return onFx(() -> {
            long start = System.nanoTime();
            other.getSelectionModel().selectAll();
            frame();
            long time = System.nanoTime() - start;
            other.getScene().getWindow().hide();
            return time;
        });
    }

    private TableView<CatalogRow> tableOfJavaFx() {
        var other = new TableView<CatalogRow>();
        other.setFixedCellSize(60);
        var column = new TableColumn<CatalogRow, String>("Name");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().name()));
        other.getColumns().add(column);
        other.setItems(table().getItems());
        other.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var second = new Stage();
        second.setScene(new Scene(other, 1280, 800));
        second.show();
        other.getSelectionModel().select(0);
        frame();
        return other;
    }

    private static void say(String what, List<Long> times) {
        System.out.printf(
                "   %s: %s%n",
                what,
                ManyProducts.figures(times.stream().mapToLong(Long::longValue).toArray()));
    }

    private static void until(BooleanSupplier condition) {
        FxWait.until(condition, LONGEST, LOOK);
    }
}
