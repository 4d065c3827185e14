package org.projectchristmas.ui.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.Background;

/** How fast the shops answer, now and over the last hour, day, week or month. Used on the screen's thread only. */
public final class LatencyViewModel {
    private static final String LANE = "activity.latency";

    private final ActivitySources sources;
    private final Background background;
    private final LatencyWriter writer;
    private final ObjectProperty<LatencyRange> range = new SimpleObjectProperty<>(LatencyRange.LIVE);
    private final ReadOnlyObjectWrapper<Latency> latency;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Instant nextReading = Instant.MIN;

    /** How far the figures of the chosen time are. */
    enum State {
        READING,
        SHOWN,
        FAILED
    }

    LatencyViewModel(ActivitySources sources, Background background, LatencyWriter writer) {
        this.sources = sources;
        this.background = background;
        this.writer = writer;
        latency = new ReadOnlyObjectWrapper<>(
                writer.live(List.of(), Map.of(), sources.clock().instant()));
        range.subscribe((_, _) -> {
            nextReading = Instant.MIN;
            // The figures of one time must not stand under the name of another.
            state.set(State.READING);
            sample();
        });
    }

    /** Reads the figures, unless those that are shown are new enough; to be called about twice a second while they are to be seen. */
    void sample() {
        LatencyRange asked = range.get();
        Instant now = sources.clock().instant();
        if (now.isBefore(nextReading)) {
            return;
        }
        nextReading = now.plus(asked.pause());
        List<VendorId> vendors = sources.integrator().progress().get().vendors().stream()
                .map(VendorProgress::vendor)
                .toList();
        if (asked == LatencyRange.LIVE) {
            background.latest(
                    LANE,
                    _ -> sources.metrics().snapshot(),
                    figures -> show(writer.live(vendors, figures, now)),
                    this::failed);
        } else {
            background.latest(
                    LANE,
                    _ -> PastLatency.of(sources.history().between(now.minus(asked.span()), now), asked.step()),
                    past -> show(writer.past(vendors, past, asked, now)),
                    this::failed);
        }
    }

    private void show(Latency next) {
        latency.set(next);
        state.set(State.SHOWN);
    }

    private void failed(Exception failure) {
        problem.set(writer.problem(failure));
        state.set(State.FAILED);
    }

    /** What is shown; the value can be set. */
    ObjectProperty<LatencyRange> rangeProperty() {
        return range;
    }

    ReadOnlyObjectProperty<Latency> latencyProperty() {
        return latency.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the figures could not be read, while they could not. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** {@code 45 ms}, {@code 1.2 s} */
    String time(double millis) {
        return writer.time(millis);
    }
}
