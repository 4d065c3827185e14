package org.projectchristmas.ui.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private Instant nextReading = Instant.MIN;

    LatencyViewModel(ActivitySources sources, Background background, LatencyWriter writer) {
        this.sources = sources;
        this.background = background;
        this.writer = writer;
        latency = new ReadOnlyObjectWrapper<>(
                writer.live(List.of(), Map.of(), sources.clock().instant()));
        range.subscribe((_, _) -> {
            nextReading = Instant.MIN;
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
                    figures -> latency.set(writer.live(vendors, figures, now)));
        } else {
            background.latest(
                    LANE,
                    _ -> PastLatency.of(sources.history().between(now.minus(asked.span()), now), asked.step()),
                    past -> latency.set(writer.past(vendors, past, asked, now)));
        }
    }

    /** What is shown; the value can be set. */
    ObjectProperty<LatencyRange> rangeProperty() {
        return range;
    }

    ReadOnlyObjectProperty<Latency> latencyProperty() {
        return latency.getReadOnlyProperty();
    }

    /** {@code 45 ms}, {@code 1.2 s} */
    String time(double millis) {
        return writer.time(millis);
    }
}
