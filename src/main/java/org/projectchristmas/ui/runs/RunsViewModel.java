package org.projectchristmas.ui.runs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;

/** The past refreshes, the one that is chosen, and the shop to which the list is narrowed. */
public final class RunsViewModel implements AutoCloseable {
    private static final int SHOWN = 200;

    private final RunsSources sources;
    private final RunsActions actions;
    private final RunWriter writer;
    private final Background background;
    private final Paced reading;
    private final Subscription progress;
    private final ReadOnlyObjectWrapper<List<RunLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RunSheet> sheet = new ReadOnlyObjectWrapper<>(RunSheet.NOTHING);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable VendorId> vendor = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RunLine> chosen = new SimpleObjectProperty<>();
    private Set<VendorId> active = Set.of();
    private boolean isShowing;

    /** @param pace how an action is spread out that is asked for often */
    RunsViewModel(
            RunsSources sources,
            RunsActions actions,
            RunWriter writer,
            Background background,
            LiveBinding live,
            Pace pace) {
        this.sources = sources;
        this.actions = actions;
        this.writer = writer;
        this.background = background;
        reading = pace.of(this::read);
        vendor.subscribe((_, _) -> read());
        chosen.subscribe(this::open);
        progress = live.bind(sources.progress(), this::follow);
    }

    /** Makes an action that runs no more often than the screen can use. */
    @FunctionalInterface
    public interface Pace {
        Paced of(Runnable action);
    }

    private void follow(VendorProgress.Overview overview) {
        Set<VendorId> now = overview.vendors().stream()
                .filter(VendorProgress::isActive)
                .map(VendorProgress::vendor)
                .collect(Collectors.toSet());
        boolean isNews = !now.equals(active) || !now.isEmpty();
        active = now;
        if (isShowing && isNews) {
            reading.request();
        }
    }

    /** Reads only while somebody looks. */
    void show(boolean showing) {
        isShowing = showing;
        if (showing) {
            read();
        }
    }

    private void read() {
        if (!isShowing) {
            return;
        }
        VendorId only = vendor.get();
        Set<VendorId> busy = active;
        background.latest(
                "runs", _ -> writer.lines(sources.runs().newest(only, SHOWN), busy), this::show, this::failed);
    }

    /** What was read before stays. */
    private void failed(Exception failure) {
        problem.set(writer.problem(failure));
        summary.set(problem.get());
    }

    private void show(List<RunLine> read) {
        problem.set("");
        lines.set(read);
        summary.set(writer.summary(read));
        RunLine before = chosen.get();
        RunLine again = read.stream()
                .filter(each -> before != null && family(each) == family(before))
                .findFirst()
                .orElse(read.isEmpty() ? null : read.getFirst());
        chosen.set(again);
        this.read.set(true);
    }

    private static long family(RunLine line) {
        return line.refresh().runs().getFirst().family();
    }

    /** Whether what there is has been read at least once. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Why the refreshes could not be read, with the code of the entry in the log; empty if they could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void open(@Nullable RunLine line) {
        if (line == null) {
            sheet.set(RunSheet.NOTHING);
            return;
        }
        Set<VendorId> busy = active;
        background.latest(
                "run",
                _ -> writer.sheet(line.refresh(), sources.runs(), busy),
                sheet::set,
                failure -> sheet.set(writer.unread(line, failure)));
    }

    /** Chooses the refresh of a root job, as soon as it is read. */
    public void reveal(long rootJob) {
        vendor.set(null);
        background.latest(
                "runs",
                _ -> writer.lines(sources.runs().newest(null, SHOWN), active),
                read -> {
                    chosen.set(read.stream()
                            .filter(each -> each.refresh().rootJob() == rootJob)
                            .findFirst()
                            .orElse(chosen.get()));
                    show(read);
                },
                this::failed);
    }

    List<VendorId> shops() {
        return sources.shops();
    }

    void showChanges() {
        actions.showChanges().accept(sheet.get().runs());
    }

    void showHeld() {
        actions.showHeld().run();
    }

    ReadOnlyObjectProperty<List<RunLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RunSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable VendorId> vendorProperty() {
        return vendor;
    }

    ObjectProperty<@Nullable RunLine> chosenProperty() {
        return chosen;
    }

    @Override
    public void close() {
        progress.close();
        reading.close();
    }
}
