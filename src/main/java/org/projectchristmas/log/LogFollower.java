package org.projectchristmas.log;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.LiveValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the log as it grows, filtered: what a screen shows. It reads in a thread of its own, only between {@link #start} and {@link
 * #stop}, and keeps the last {@value #KEPT} entries.
 */
public final class LogFollower implements AutoCloseable {
    public static final int KEPT = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

    private final LogFolder folder;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log").factory());
    private final LiveValue<Page> page = new LiveValue<>(Page.EMPTY);
    // Below: touched by the thread alone.
    private LogFilter filter = LogFilter.ALL;
    private Newest kept = new Newest(KEPT);
    private long seen;
    private long wanted;
    private @Nullable LogTail tail;
    private @Nullable Future<?> polling;
    private boolean isRead;
    private @Nullable IOException failure;

    public LogFollower(LogFolder folder) {
        this.folder = folder;
    }

    /**
     * What is to be seen.
     *
     * @param entries wanted, oldest first
     * @param wanted how many such entries were read since the start or since the filter was set, kept or not
     * @param seen how many entries were read since the start, wanted or not
     * @param isRead whether the file was looked at
     * @param failure why the file cannot be read now; null if it can
     */
    public record Page(
            List<LogLine> entries,
            LogFilter filter,
            long wanted,
            long seen,
            boolean isRead,
            @Nullable IOException failure) {
        public static final Page EMPTY = new Page(List.of(), LogFilter.ALL, 0, 0, false, null);

        public Page {
            entries = List.copyOf(entries);
        }
    }

    public LiveValue<Page> page() {
        return page;
    }

    /** Begins to follow, from the beginning of the present file, with looks that are so far apart. */
    public void start(Duration gap) {
        thread.execute(() -> {
            end();
            kept = new Newest(KEPT);
            seen = 0;
            wanted = 0;
            isRead = false;
            failure = null;
            tail = new LogTail(folder.live(), this::take);
            polling = thread.scheduleWithFixedDelay(this::poll, 0, gap.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    /** Follows no more, until the next start. */
    public void stop() {
        thread.execute(this::end);
    }

    /** Wants other entries from now on; what is kept is looked through at once. */
    public void filter(LogFilter other) {
        thread.execute(() -> {
            filter = other;
            wanted = kept.all().stream().filter(filter::matches).count();
            publish();
        });
    }

    private void take(LogLine entry) {
        seen++;
        if (filter.matches(entry)) {
            wanted++;
        }
        kept.add(entry);
    }

    private void poll() {
        LogTail reading = tail;
        if (reading == null) {
            return;
        }
        long before = seen;
        boolean isNews = !isRead;
        isRead = true;
        try {
            reading.poll();
            isNews |= failure != null;
            failure = null;
        } catch (IOException e) {
            // Once, not at every look: this very entry would be the next thing to read.
            if (failure == null) {
                LOG.warn("The log in {} cannot be read now [{}]", folder.path(), ErrorCode.of(e), e);
                failure = e;
                isNews = true;
            }
        }
        if (isNews || seen != before) {
            publish();
        }
    }

    private void publish() {
        List<LogLine> matching = kept.all().stream().filter(filter::matches).toList();
        page.publish(new Page(matching, filter, wanted, seen, isRead, failure));
    }

    private void end() {
        if (polling != null) {
            polling.cancel(false);
        }
        polling = null;
        if (tail != null) {
            try {
                tail.close();
            } catch (IOException e) {
                LOG.warn("The log in {} could not be closed", folder.path(), e);
            }
        }
        tail = null;
    }

    @Override
    public void close() {
        stop();
        thread.shutdown();
    }
}
