package org.projectchristmas.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;

/** The state of all refreshes, and the commands for them. Used on the screen's thread only. */
public final class ActivityViewModel implements AutoCloseable {
    private final ActivitySources sources;
    private final Background background;
    private final Executor screen;
    private final Messages messages;
    private final LaneWriter laneWriter;
    private final LatencyViewModel latency;
    private final TimelineViewModel timeline;
    private final Subscription subscription;

    private final ReadOnlyObjectWrapper<List<Lane>> lanes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Notice>> notices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final FailureLog failures = new FailureLog();
    private List<HeldPage> held = List.of();
    /** Why the held pages could not be read; empty if they could. */
    private String heldProblem = "";

    private Around around = Around.NOTHING;
    private VendorProgress.Overview overview = new VendorProgress.Overview(List.of());

    /** @param screen runs work on the screen's thread */
    public ActivityViewModel(
            ActivitySources sources, Background background, Executor screen, Messages messages, Formats formats) {
        this.sources = sources;
        this.background = background;
        this.screen = screen;
        this.messages = messages;
        laneWriter = new LaneWriter(messages, formats);
        var axes = new Axes(formats, sources.zone());
        var latencyWriter = new LatencyWriter(messages, formats, axes);
        latency = new LatencyViewModel(sources, background, latencyWriter);
        timeline =
                new TimelineViewModel(sources, background, new TimelineWriter(messages, formats, latencyWriter), axes);
        show(sources.integrator().progress().get());
        subscription = new LiveBinding(screen).bind(sources.integrator().progress(), this::show);
        readHeld();
    }

    /**
     * Starts a refresh; the failures with which it ends will be listed here. May be called on any thread.
     *
     * @throws IllegalArgumentException as {@link Integrator#refresh}
     */
    public Refresh refresh(RefreshScope scope) {
        Refresh refresh = sources.integrator().refresh(scope);
        CompletionStage<Refresh.Outcome> outcome = refresh.outcome();
        outcome.thenAcceptAsync(this::ended, screen);
        return refresh;
    }

    void refreshAll() {
        start(new RefreshScope.All());
    }

    void refresh(VendorId vendor) {
        start(new RefreshScope.Vendor(vendor));
    }

    /** Refreshes one year at a shop. */
    void refresh(VendorId vendor, int year) {
        start(new RefreshScope.Year(Optional.of(vendor), year));
    }

    /** Refreshes one year at all shops. */
    void refreshYear(int year) {
        start(new RefreshScope.Year(Optional.empty(), year));
    }

    private void start(RefreshScope scope) {
        background.latest("activity.refresh " + scope, _ -> refresh(scope), _ -> {}, this::failed);
    }

    private void failed(Exception failure) {
        summary.set(messages.failure(failure));
    }

    void pause(VendorId vendor) {
        ask("pause", vendor, Integrator::pause);
    }

    void resume(VendorId vendor) {
        ask("resume", vendor, Integrator::resume);
    }

    void cancel(VendorId vendor) {
        ask("cancel", vendor, Integrator::cancel);
    }

    private void ask(String what, VendorId vendor, BiConsumer<Integrator, VendorId> command) {
        background.latest(
                "activity." + what + " " + vendor,
                _ -> {
                    command.accept(sources.integrator(), vendor);
                    return vendor;
                },
                _ -> {},
                this::failed);
    }

    /** Cancels whatever is under way or waiting at any shop. */
    void cancelAll() {
        overview.vendors().stream().filter(VendorProgress::isActive).forEach(each -> cancel(each.vendor()));
    }

    /** Lets a held change be applied after all. */
    void approve(Notice.Held notice) {
        decide(notice, () -> sources.integrator().approve(notice.page()));
    }

    /** Forgets a held change. */
    void dismiss(Notice.Held notice) {
        decide(notice, () -> sources.integrator().dismiss(notice.page()));
    }

    private void decide(Notice.Held notice, Runnable decision) {
        String lane = "activity.held." + notice.page().id();
        background.latest(
                lane,
                _ -> {
                    decision.run();
                    return notice;
                },
                _ -> readHeld(),
                this::failed);
    }

    private void show(VendorProgress.Overview next) {
        boolean heldChanged = held(next) != held(overview);
        overview = next;
        writeLanes();
        working.set(next.refreshed() + next.paused() > 0);
        summary.set(inWords(next.refreshed(), next.paused()));
        failures.note(next);
        notice();
        if (heldChanged) {
            readHeld();
        }
    }

    private String inWords(long refreshed, long paused) {
        if (paused == 0) {
            return refreshed == 0
                    ? messages.text("activity.summary.idle")
                    : messages.text("activity.summary.active", refreshed);
        }
        return refreshed == 0
                ? messages.text("activity.summary.paused", paused)
                : messages.text("activity.summary.active-paused", refreshed, paused);
    }

    private void writeLanes() {
        var now = sources.clock().instant().atZone(sources.zone());
        lanes.set(overview.vendors().stream()
                .map(each -> laneWriter.write(each, around, now))
                .toList());
    }

    /** Reads what ran last and what is to run next; to be called now and then while the lanes are to be seen. */
    void readAround() {
        var shops = overview.vendors().stream().map(VendorProgress::vendor).toList();
        // Nobody waits for it: while it cannot be read the lanes tell what was known last, and the screens of the runs
        // and of the schedules tell why.
        background.latest(
                "activity.around",
                _ -> Around.read(sources, shops),
                read -> {
                    around = read;
                    writeLanes();
                    notice();
                },
                _ -> {});
    }

    private static int held(VendorProgress.Overview overview) {
        return overview.vendors().stream()
                .mapToInt(each -> each.changes().held())
                .sum();
    }

    private void ended(Refresh.Outcome outcome) {
        failures.note(outcome.failures());
        notice();
        readHeld();
    }

    private void readHeld() {
        background.latest(
                "activity.held",
                _ -> sources.integrator().held(),
                pages -> {
                    held = List.copyOf(pages);
                    heldProblem = "";
                    notice();
                },
                failure -> {
                    heldProblem = messages.failure(failure);
                    notice();
                });
    }

    private void notice() {
        var all = new ArrayList<Notice>();
        if (!heldProblem.isEmpty()) {
            all.add(new Notice.Failure(messages.text("activity.held.unread"), heldProblem));
        }
        for (HeldPage page : held) {
            String text = messages.text("activity.held.text", Integer.toString(page.year()), page.reason());
            all.add(new Notice.Held(messages.vendor(page.vendor()), text, page));
        }
        for (VendorProgress each : overview.vendors()) {
            for (String message : failures(each)) {
                String text = VendorProgress.withoutShop(each.vendor(), message);
                all.add(new Notice.Failure(messages.vendor(each.vendor()), text));
            }
        }
        if (!all.equals(notices.get())) {
            notices.set(List.copyOf(all));
        }
    }

    /** Of this process, and of the last run before it where nothing was asked of the shop since. */
    private List<String> failures(VendorProgress shop) {
        return around.lastOf(shop).map(this::failures).orElseGet(() -> failures.of(shop.vendor()));
    }

    private List<String> failures(LastRuns.Last last) {
        boolean isUntold = last.run().ending() == VendorProgress.State.FAILED
                && last.failures().isEmpty();
        return isUntold ? List.of(messages.text("activity.failed")) : last.failures();
    }

    LatencyViewModel latency() {
        return latency;
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    ReadOnlyObjectProperty<List<Lane>> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** One sentence about all shops together. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether any shop is being refreshed or waits to be. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
