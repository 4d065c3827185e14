package org.projectchristmas.ui.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.job.SchedulerCalls;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.schedule.ScheduleDraft.Kind;

/** What runs by itself, and the writing of one schedule. Used on the screen's thread only. */
public final class ScheduleViewModel {
    private static final int UPCOMING = 3;
    private static final String LANE = "schedules";

    private final Jobs jobs;
    private final List<VendorId> shops;
    private final Background background;
    private final Clock clock;
    private final Formats formats;
    private final ScheduleWords words;
    private final ReadOnlyObjectWrapper<List<ScheduleRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ScheduleRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<ScheduleDraft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ScheduleEdit> edit = new ReadOnlyObjectWrapper<>(ScheduleEdit.NOTHING);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String refusal = "";

    /** @param shops in the order in which they are shown */
    public ScheduleViewModel(
            Jobs jobs, List<VendorId> shops, Background background, Clock clock, Messages messages, Formats formats) {
        this.jobs = jobs;
        this.shops = List.copyOf(shops);
        this.background = background;
        this.clock = clock;
        this.formats = formats;
        words = new ScheduleWords(messages, formats, formats.zone());
        draft.subscribe(_ -> {
            refusal = "";
            judge();
        });
    }

    ScheduleWords words() {
        return words;
    }

    /** Reads anew how things stand, once what is under way has ended: a change is to be answered. */
    void refresh() {
        background.whenFree(LANE, this::read);
    }

    private void read() {
        background.latest(LANE, _ -> jobs.schedules().list(), this::show, this::unread);
    }

    /** When something runs next may have changed since it was read, so that nothing of it is told. */
    private void unread(Exception failure) {
        problem.set(words.failure(failure));
        rows.set(List.of());
    }

    private void show(List<Recurring> all) {
        Instant now = clock.instant();
        problem.set("");
        read.set(true);
        rows.set(all.stream()
                .sorted(Comparator.comparingInt((Recurring each) -> shopOf(each.call()))
                        .thenComparing(each -> stepOf(each.call())))
                .map(each -> ScheduleRow.of(each, words, now))
                .toList());
        selected.get().map(row -> row.recurring().call()).ifPresent(call -> {
            selected.set(rows.get().stream()
                    .filter(row -> row.recurring().call().equals(call))
                    .findFirst());
            judge();
        });
    }

    private int shopOf(Invocation call) {
        int shop =
                call.arguments().has("vendor") ? shops.indexOf(call.arguments().vendor("vendor")) : -1;
        return shop < 0 ? shops.size() : shop;
    }

    /** Links, new pages and old pages in the order in which one follows from the other; then the rest. */
    private static String stepOf(Invocation call) {
        return switch (call.function().value()) {
            case ScheduleWords.LINKS -> "1";
            case ScheduleWords.UNSCRAPED -> "2";
            case ScheduleWords.SCRAPED -> "3";
            default -> "4" + call;
        };
    }

    /** Begins to write the schedule of a job, from what it is now. */
    void select(@Nullable ScheduleRow row) {
        selected.set(Optional.ofNullable(row));
        draft.set(selected.get().map(each -> ScheduleDraft.of(each.recurring().schedule(), words.here())));
        judge();
    }

    /** The kinds of schedules that the selected job can have. */
    List<Kind> kinds() {
        boolean tellsWork = selected.get()
                .map(row ->
                        jobs.functions().job(row.recurring().call().function()).tellsWork())
                .orElse(false);
        return List.of(Kind.values()).stream()
                .filter(each -> each != Kind.CONTINUOUSLY || tellsWork)
                .toList();
    }

    private void judge() {
        if (selected.get().isEmpty() || draft.get().isEmpty()) {
            edit.set(ScheduleEdit.NOTHING);
            return;
        }
        Recurring recurring = selected.get().get().recurring();
        boolean canReset = recurring.setting().isOwn();
        edit.set(
                switch (draft.get().get().read()) {
                    case ScheduleDraft.Bad(String problem) ->
                        new ScheduleEdit(List.of(), words.text(problem), false, canReset);
                    case ScheduleDraft.Good(Schedule schedule) -> judged(schedule, recurring, canReset);
                });
    }

    private ScheduleEdit judged(Schedule schedule, Recurring recurring, boolean canReset) {
        Instant now = clock.instant();
        boolean isNew = !schedule.equals(recurring.schedule());
        boolean isPlanned = !(schedule instanceof Schedule.Off) && !(schedule instanceof Schedule.Continuously);
        List<Instant> upcoming =
                isPlanned ? upcoming(schedule, isNew ? null : recurring.runs().next(), now) : List.of();
        String problem = isPlanned && upcoming.isEmpty() ? words.text("schedule.problem.never") : refusal;
        boolean canSave = problem.isEmpty() && isNew;
        return new ScheduleEdit(
                upcoming.stream().map(each -> formats.near(each, now)).toList(), problem, canSave, canReset);
    }

    /** @param planned the next run, if it is planned already */
    private static List<Instant> upcoming(Schedule schedule, @Nullable Instant planned, Instant now) {
        return planned == null
                ? schedule.upcoming(now, UPCOMING)
                : Stream.concat(Stream.of(planned), schedule.upcoming(planned, UPCOMING - 1).stream())
                        .toList();
    }

    /** Keeps what was written. */
    void save() {
        if (edit.get().canSave()
                && draft.get().isPresent()
                && draft.get().get().read() instanceof ScheduleDraft.Good(Schedule schedule)) {
            change((scheduler, call) -> scheduler.set(call, schedule));
        }
    }

    /** Takes the config's schedule instead. */
    void reset() {
        if (edit.get().canReset()) {
            change(SchedulerCalls::reset);
        }
    }

    private interface Change {
        @Nullable
        Object apply(SchedulerCalls<@Nullable Object> scheduler, Invocation call);
    }

    private void change(Change change) {
        Invocation call = selected.get().orElseThrow().recurring().call();
        background.latest(
                LANE,
                _ -> {
                    change.apply(new SchedulerCalls<@Nullable Object>(jobs::call), call);
                    return jobs.schedules().list();
                },
                all -> {
                    show(all);
                    select(selected.get().orElse(null));
                },
                this::refused);
    }

    private void refused(Exception failure) {
        refusal = failure instanceof RefusedException
                ? String.valueOf(failure.getMessage())
                : words.text("schedule.problem.failed", Messages.sentence(failure), ErrorCode.of(failure));
        judge();
    }

    /** Whether what there is has been read at least once. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Why the schedules could not be read; empty if they could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ScheduleRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ScheduleRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ObjectProperty<Optional<ScheduleDraft>> draftProperty() {
        return draft;
    }

    ReadOnlyObjectProperty<ScheduleEdit> editProperty() {
        return edit.getReadOnlyProperty();
    }
}
