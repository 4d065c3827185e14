package org.projectchristmas.ui.activity;

import java.time.Instant;
import java.util.List;
import org.projectchristmas.job.JobId;
import org.projectchristmas.ui.control.GanttGroup;

/**
 * One run over time, and the others to compare it with.
 *
 * @param runs the newest first
 * @param shown which of them is drawn
 * @param heading one line about it
 */
record RunTimeline(List<RunRow> runs, JobId shown, String heading, List<GanttGroup> groups, Instant from, Instant to) {
    /** No run at all. */
    static final RunTimeline NONE =
            new RunTimeline(List.of(), new JobId(0), "", List.of(), Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

    RunTimeline {
        runs = List.copyOf(runs);
        groups = List.copyOf(groups);
    }
}
