package org.projectchristmas.ui.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** This machine's own figures in words. A figure that was never measured says so. */
public final class SpeedViewModel {
    private static final double MEGABYTE = 1024.0 * 1024;

    private final Speedometer speed;
    private final Trial trial;
    private final Runs runs;
    private final IntSupplier rows;
    private final Background background;
    private final Messages messages;
    private final Formats formats;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param rows how many products there are now */
    public SpeedViewModel(
            Speedometer speed,
            Trial trial,
            Runs runs,
            IntSupplier rows,
            Background background,
            Messages messages,
            Formats formats) {
        this.speed = speed;
        this.trial = trial;
        this.runs = runs;
        this.rows = rows;
        this.background = background;
        this.messages = messages;
        this.formats = formats;
        trial.runningProperty().subscribe(_ -> read());
    }

    /** One figure. */
    record Line(String name, String value, String samples) {}

    /** Brings the lines up to date. */
    void read() {
        background.latest("speed", _ -> Surroundings.read(runs), this::show, this::failed);
    }

    private void show(Surroundings now) {
        problem.set("");
        write(now, messages.text("speed.never"));
    }

    /** What was measured in the window is known all the same. */
    private void failed(Exception failure) {
        problem.set(messages.failure(failure));
        write(Surroundings.withoutRefreshes(), messages.text("speed.unread"));
    }

    /** @param noPace stands where there is no refresh to tell of */
    private void write(Surroundings now, String noPace) {
        var written = new ArrayList<Line>();
        for (Figure each : Figure.values()) {
            var name = messages.text("speed.figure." + each.name());
            written.add(speed.of(each).map(found -> timed(name, each, found)).orElseGet(() -> unknown(name)));
        }
        var refresh = messages.text("speed.refresh");
        written.add(now.refresh().map(pace -> pace(refresh, pace)).orElseGet(() -> new Line(refresh, noPace, "")));
        written.add(heap(now.heapBytes()));
        written.add(new Line(messages.text("speed.rows"), formats.count(rows.getAsInt()), ""));
        lines.set(List.copyOf(written));
    }

    private Line timed(String name, Figure figure, Speedometer.Measured found) {
        String value = switch (figure) {
            case START -> text(found.median());
            case STALL -> messages.text("speed.longest", text(found.longest()), text(found.slow()));
            default -> messages.text("speed.half", text(found.median()), text(found.slow()));
        };
        return new Line(name, value, messages.text("speed.samples", found.count()));
    }

    private Line unknown(String name) {
        return new Line(name, messages.text("speed.never"), "");
    }

    private Line pace(String name, Surroundings.Pace pace) {
        return new Line(
                name, messages.text("speed.pace", pace.perSecond()), messages.text("speed.pages", pace.pages()));
    }

    private Line heap(OptionalLong bytes) {
        String name = messages.text("speed.heap");
        return bytes.isEmpty()
                ? unknown(name)
                : new Line(name, messages.text("speed.megabytes", Math.round(bytes.getAsLong() / MEGABYTE)), "");
    }

    private String text(Duration took) {
        double millis = took.toNanos() / 1e6;
        if (millis >= 1000) {
            return messages.text("speed.seconds", millis / 1000);
        }
        return messages.text(millis < 10 ? "speed.millis.small" : "speed.millis", millis);
    }

    /** Searches and sorts the present catalog by itself. */
    void measure() {
        trial.start();
    }

    ReadOnlyBooleanProperty measuringProperty() {
        return trial.runningProperty();
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Why the refreshes could not be read; empty if they could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** All of it as plain text, a line for each figure, under what was measured on. */
    String text() {
        String machine = messages.text(
                "speed.machine",
                Runtime.version().toString(),
                Optional.ofNullable(System.getProperty("os.name")).orElse("?"),
                Runtime.getRuntime().availableProcessors());
        return lines.get().stream()
                .map(each -> each.name + ": " + each.value + (each.samples.isEmpty() ? "" : " (" + each.samples + ")"))
                .collect(Collectors.joining("\n", machine + "\n", "\n"));
    }
}
