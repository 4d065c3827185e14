package org.projectchristmas.job;

import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of the {@link InMemoryJobStore}. */
final class InMemoryJobTables {
    final TreeMap<JobId, Job> jobs = new TreeMap<>();
    final TreeMap<JobId, Entry> turns = new TreeMap<>();
    final TreeMap<String, Held> lanes = new TreeMap<>();
    final TreeMap<String, Recurring> recurring = new TreeMap<>();
    long lastId;

    record Entry(Turn turn, int priority, Instant at, boolean isTaken) {
        Entry free() {
            return new Entry(turn, priority, at, false);
        }
    }

    record Held(@Nullable String holder, Instant until) {}

    InMemoryJobTables copy() {
        var copy = new InMemoryJobTables();
        copy.jobs.putAll(jobs);
        copy.turns.putAll(turns);
        copy.lanes.putAll(lanes);
        copy.recurring.putAll(recurring);
        copy.lastId = lastId;
        return copy;
    }
}
