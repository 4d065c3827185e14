package org.projectchristmas.ui.log;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.log.LogFilter;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.log.LogFollower;
import org.projectchristmas.log.LogLine;
import org.projectchristmas.log.LogReader;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.slf4j.event.Level;

/**
 * The entries of the log that are wanted, newest at the end, and whether they are followed: while not, what is shown stays as it is
 * and what comes is counted. Used on the screen's thread only.
 */
public final class LogViewModel implements AutoCloseable {
    private static final Duration GAP = Duration.ofMillis(400);

    private final LogFolder folder;
    private final LogFollower follower;
    private final Background background;
    private final Messages messages;
    private final Subscription subscription;

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty job = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable VendorId> vendor = new SimpleObjectProperty<>();
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.TRACE);
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<LogLine>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper waiting = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.READING);

    private LogFilter filter = LogFilter.ALL;
    private LogFollower.Page latest = LogFollower.Page.EMPTY;
    /** How many wanted entries there had been when what is shown was taken. */
    private long taken;
    /** Whether what is shown answers another filter than the present one. */
    private boolean isStale;
    /** Whether what is shown was looked for in all files: the present one has nothing to add but what comes. */
    private boolean isOfAllFiles;

    private boolean isResetting;

    /** What there is to see. */
    enum Content {
        /** The present file is about to be read. */
        READING,
        /** All files are looked through. */
        LOOKING,
        ENTRIES,
        NOTHING,
        FAILED
    }

    /** @param screen runs work on the screen's thread */
    public LogViewModel(LogFolder folder, Background background, Executor screen, Messages messages) {
        this.folder = folder;
        this.background = background;
        this.messages = messages;
        follower = new LogFollower(folder);
        subscription = new LiveBinding(screen).bind(follower.page(), this::arrived);
        words.subscribe((_, _) -> refilter());
        job.subscribe((_, _) -> refilter());
        vendor.subscribe((_, _) -> refilter());
        level.subscribe((_, _) -> refilter());
        following.subscribe((_, now) -> followed(now));
    }

    /** Reads the log while it is to be seen, and only then. */
    void show(boolean showing) {
        if (showing) {
            follower.start(GAP);
        } else {
            follower.stop();
        }
    }

    private void refilter() {
        if (isResetting) {
            return;
        }
        VendorId shop = vendor.get();
        String number = job.get().strip();
        filter = LogFilter.ALL
                .withVendor(shop == null ? null : shop.value())
                .withJob(number.isEmpty() ? null : number)
                .withLevel(level.get())
                .withWords(words.get());
        isStale = true;
        isOfAllFiles = false;
        follower.filter(filter);
    }

    private void arrived(LogFollower.Page page) {
        latest = page;
        if (!page.filter().equals(filter)) {
            return;
        }
        if (following.get() || isStale) {
            take(page);
        } else {
            waiting.set(Math.max(0, page.wanted() - taken));
        }
    }

    private void take(LogFollower.Page page) {
        if (!page.isRead()) {
            return;
        }
        isStale = false;
        taken = page.wanted();
        waiting.set(0);
        if (isOfAllFiles) {
            return;
        }
        show(page.entries(), page.entries().size() < Math.min(page.seen(), LogFollower.KEPT));
        IOException failure = page.failure();
        if (failure != null) {
            failed(failure);
        }
    }

    private void show(List<LogLine> shown, boolean isPart) {
        entries.set(shown);
        summary.set(messages.text(isPart ? "log.summary.found" : "log.summary", shown.size()));
        content.set(shown.isEmpty() ? Content.NOTHING : Content.ENTRIES);
    }

    /** What was read before stays. */
    private void failed(Exception failure) {
        problem.set(messages.failure(failure));
        summary.set(messages.text("log.problem", problem.get()));
        content.set(entries.get().isEmpty() ? Content.FAILED : Content.ENTRIES);
    }

    private void followed(boolean now) {
        if (now) {
            takeLatest();
        }
    }

    private void takeLatest() {
        isOfAllFiles = false;
        if (latest.filter().equals(filter)) {
            take(latest);
        }
    }

    /** Wants the entries with this code, and no others. */
    public void show(ErrorCode code) {
        want(null, code.value());
    }

    /** Wants the entries of this shop, and no others. */
    public void show(VendorId shop) {
        want(shop, "");
    }

    private void want(@Nullable VendorId shop, String wanted) {
        isResetting = true;
        vendor.set(shop);
        job.set("");
        level.set(Level.TRACE);
        words.set(wanted);
        isResetting = false;
        refilter();
        following.set(true);
    }

    /** Looks through every file there is, not only the present one, and shows the last that are wanted. */
    void searchAllFiles() {
        LogFilter wanted = filter;
        following.set(false);
        isOfAllFiles = true;
        summary.set(messages.text("log.looking"));
        content.set(entries.get().isEmpty() ? Content.LOOKING : Content.ENTRIES);
        background.latest(
                "log.all",
                cancellation -> {
                    try (var reader = new LogReader(folder, wanted, LogFollower.KEPT)) {
                        return reader.last(cancellation);
                    }
                },
                found -> {
                    if (isOfAllFiles && wanted.equals(filter)) {
                        show(found, true);
                    }
                },
                failure -> {
                    if (isOfAllFiles && wanted.equals(filter)) {
                        takeLatest();
                        failed(failure);
                    }
                });
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** A job's number; empty for any. */
    StringProperty jobProperty() {
        return job;
    }

    /** Null for any. */
    ObjectProperty<@Nullable VendorId> vendorProperty() {
        return vendor;
    }

    /** At least as grave. */
    ObjectProperty<Level> levelProperty() {
        return level;
    }

    /** Whether new entries are shown as they come. */
    BooleanProperty followingProperty() {
        return following;
    }

    ReadOnlyObjectProperty<List<LogLine>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** What the last reading that failed ended with. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many wanted entries came since they are not followed. */
    ReadOnlyLongProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** How many entries there are, what is under way, or why there are none. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
        follower.close();
    }
}
