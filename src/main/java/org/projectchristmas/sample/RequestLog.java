package org.projectchristmas.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one shop was asked. Keeps the latest 100,000 requests. Safe for several threads. */
public final class RequestLog {
    private static final int KEPT = 100_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long count;
    private int open;
    private int mostAtOnce;

    /**
     * A request.
     *
     * @param url path and query
     * @param nanos when it came, in the time of {@link System#nanoTime()}
     * @param conditional whether it carried If-None-Match or If-Modified-Since
     */
    public record Entry(
            String method, String url, long nanos, @Nullable String userAgent, boolean conditional) {}

    RequestLog() {}

    synchronized void begin(Entry entry) {
        count++;
        open++;
        mostAtOnce = Math.max(mostAtOnce, open);
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    synchronized void end() {
        open--;
    }

    /** All requests so far, also those no longer kept. */
    public synchronized long count() {
        return count;
    }

    /** The most requests that were under way at one time. */
    public synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Path and query of the requests, in their order. */
    public List<String> urls() {
        return entries().stream().map(Entry::url).toList();
    }

    /** Forgets what was, for the next part of a test. */
    public synchronized void clear() {
        entries.clear();
        count = 0;
        mostAtOnce = open;
    }
}
