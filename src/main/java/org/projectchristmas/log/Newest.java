package org.projectchristmas.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The last so many entries of a stream. */
final class Newest {
    private final int limit;
    private final ArrayDeque<LogLine> entries = new ArrayDeque<>();

    Newest(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    void add(LogLine entry) {
        if (entries.size() == limit) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /** Oldest first. */
    List<LogLine> all() {
        return new ArrayList<>(entries);
    }

    /** The same, and forgets them. */
    List<LogLine> take() {
        List<LogLine> all = all();
        entries.clear();
        return all;
    }
}
