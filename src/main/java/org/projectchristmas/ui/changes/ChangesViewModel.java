package org.projectchristmas.ui.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/**
 * Which changes are shown, newest first, read page by page as the collector goes down the list. Used on the screen's thread only.
 */
public final class ChangesViewModel {
    private static final String LANE = "changes";
    private static final int PAGE = 200;
    /** How many times as long as it took to read the list it is then left alone. */
    private static final int QUIET_FACTOR = 20;

    /** Nobody reads further; a command lists the rest. */
    private static final int MOST_LINES = 20_000;

    private final ChangesSources sources;
    private final Background background;
    private final Messages messages;
    private final Formats formats;
    private final ChangeWriter writer;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.YESTERDAY);
    private final ObjectProperty<@Nullable VendorId> vendor = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ProductField> field = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Long>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<ChangeLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.NOT_YET_KNOWN);
    private final ReadOnlyObjectWrapper<@Nullable Long> chosen = new ReadOnlyObjectWrapper<>();
    private boolean isReading;
    private boolean isWhole;
    private Instant quietUntil = Instant.MIN;

    /** What there is to see. */
    enum Content {
        NOT_YET_KNOWN,
        LINES,
        /** Nothing was ever recorded. */
        NEVER,
        /** Nothing in this period. */
        QUIET,
        /** Something, but not with these filters. */
        NO_MATCH,
        FAILED
    }

    public ChangesViewModel(ChangesSources sources, Background background, Messages messages, Formats formats) {
        this.sources = sources;
        this.background = background;
        this.messages = messages;
        this.formats = formats;
        writer = new ChangeWriter(messages, formats);
        period.subscribe((_, _) -> reload());
        runs.subscribe((_, _) -> reload());
        vendor.subscribe((_, _) -> reload());
        field.subscribe((_, _) -> reload());
    }

    /** @param isFiltered whether a shop or a field is asked for */
    private record Reading(ChangeFilter filter, boolean isFiltered) {}

    private record Found(List<RecordedChange> page, ChangeCounts counts, boolean isNeverChanged, Duration effort) {}

    private Reading reading() {
        var now = sources.clock().instant().atZone(sources.zone());
        ProductField only = field.get();
        var filter = ChangeFilter.ALL
                .from(period.get().start(now, sources.lastVisit()))
                .at(vendor.get())
                .of(only == null ? null : only.column());
        boolean isFiltered = vendor.get() != null || only != null;
        return runs.get().isEmpty()
                ? new Reading(filter, isFiltered)
                // What a refresh did is asked for as a whole, whenever that was.
                : new Reading(filter.from(null).of(runs.get()), isFiltered);
    }

    /** Reads the list anew from its top. */
    void reload() {
        Reading reading = reading();
        isReading = true;
        background.latest(LANE, _ -> read(reading), found -> show(reading, found), this::failed);
    }

    /** Blocks on the database. */
    private Found read(Reading reading) {
        Instant start = sources.clock().instant();
        List<RecordedChange> page = sources.history().changes(reading.filter, Place.TOP, PAGE);
        boolean isNever = page.isEmpty()
                && sources.history().changes(ChangeFilter.ALL, Place.TOP, 1).isEmpty();
        ChangeCounts counts = sources.history().counts(reading.filter);
        return new Found(
                page, counts, isNever, Duration.between(start, sources.clock().instant()));
    }

    private void show(Reading reading, Found found) {
        isReading = false;
        isWhole = found.page.size() < PAGE;
        quietUntil = sources.clock().instant().plus(found.effort.multipliedBy(QUIET_FACTOR));
        List<ChangeLine> read = found.page.stream().map(writer::write).toList();
        boolean isAsBefore =
                lines.size() >= read.size() && lines.subList(0, read.size()).equals(read) && !isWhole;
        if (!isAsBefore && !lines.equals(read)) {
            lines.setAll(read);
        }
        summary.set(found.counts.total() + found.counts.added() == 0 ? "" : summary(found.counts));
        content.set(content(reading, found));
    }

    private static Content content(Reading reading, Found found) {
        if (!found.page.isEmpty()) {
            return Content.LINES;
        }
        return found.isNeverChanged ? Content.NEVER : reading.isFiltered ? Content.NO_MATCH : Content.QUIET;
    }

    private void failed(Exception failure) {
        isReading = false;
        lines.clear();
        summary.set(messages.failure(failure));
        content.set(Content.FAILED);
    }

    /** Looks for news, unless something is being read already or that has just taken long. */
    void lookAgain() {
        if (!isReading && !sources.clock().instant().isBefore(quietUntil)) {
            reload();
        }
    }

    /** Reads the next page, if there is one and nothing is being read. */
    void more() {
        if (isReading || isWhole || lines.isEmpty() || lines.size() >= MOST_LINES) {
            return;
        }
        isReading = true;
        Reading reading = reading();
        Place place = lines.getLast().recorded().place();
        background.latest(
                LANE, _ -> sources.history().changes(reading.filter, place, PAGE), this::append, this::failed);
    }

    private void append(List<RecordedChange> page) {
        isReading = false;
        isWhole = page.size() < PAGE;
        lines.addAll(page.stream().map(writer::write).toList());
    }

    private String summary(ChangeCounts counts) {
        var parts = new ArrayList<String>();
        add(parts, "prices", counts.prices());
        if (counts.pricesDown() > 0) {
            parts.set(
                    parts.size() - 1,
                    messages.text(
                            "changes.summary.pricesDown",
                            counts.prices(),
                            formats.count(counts.prices()),
                            formats.count(counts.pricesDown())));
        }
        add(parts, "stock", counts.stock());
        add(parts, "added", counts.added());
        add(parts, "gone", counts.gone());
        add(parts, "back", counts.back());
        add(parts, "other", counts.other());
        return String.join(messages.text("activity.found.separator"), parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.text("changes.summary." + key, count, formats.count(count)));
        }
    }

    /** The collector wants to see the product of this line. */
    void choose(ChangeLine line) {
        chosen.set(null);
        chosen.set(line.productId());
    }

    /** Shows what refreshes did, whenever that was, until {@link #leaveRuns}. */
    public void showRuns(List<Long> numbers) {
        vendor.set(null);
        field.set(null);
        runs.set(List.copyOf(numbers));
    }

    /** Shows a period, and no longer what refreshes did. */
    void show(Period next) {
        period.set(next);
        leaveRuns();
    }

    /** Shows the period again. */
    void leaveRuns() {
        runs.set(List.of());
    }

    /** The refreshes whose changes are shown; none if the period counts. */
    ReadOnlyObjectProperty<List<Long>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** The periods that can be chosen. */
    List<Period> periods() {
        return List.of(Period.values()).stream()
                .filter(each -> each != Period.LAST_VISIT || sources.lastVisit() != null)
                .toList();
    }

    List<VendorId> shops() {
        return sources.shops();
    }

    /** The period whose changes are shown; null while those of refreshes are. */
    ObservableValue<@Nullable Period> shownPeriod() {
        return runs.flatMap(numbers -> numbers.isEmpty() ? period : null);
    }

    /** Only this shop; null for all. */
    ObjectProperty<@Nullable VendorId> vendorProperty() {
        return vendor;
    }

    /** Only this field; null for all. */
    ObjectProperty<@Nullable ProductField> fieldProperty() {
        return field;
    }

    ObservableList<ChangeLine> lines() {
        return lines;
    }

    /** How much changed; empty if nothing did. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The number of the product that the collector wants to see; null before. */
    public ReadOnlyObjectProperty<@Nullable Long> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
