package org.projectchristmas.job.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobId;

/** What is done to a job and everything below it at once. */
final class Subtrees {
    private Subtrees() {}

    static void cancel(TreeChange change, Job top) {
        for (Job each : subtree(change, top)) {
            // Its children, which come first, may have ended it.
            Job job = change.get(each.id());
            if (job == null || job.hasEnded()) {
                continue;
            }
            Job cancelled = job.with(job.status().cancelled());
            switch (cancelled.state()) {
                case WAITING ->
                    change.end(cancelled, State.CANCELLED, cancelled.status().note());
                case WAITING_FOR_CHILDREN -> cancelParent(change, cancelled);
                case RUNNING, DONE, DONE_WITH_ERRORS, FAILED, CANCELLED -> change.put(cancelled);
            }
        }
    }

    private static void cancelParent(TreeChange change, Job job) {
        change.put(job);
        if (job.children().open() == 0) {
            change.end(job, State.CANCELLED, job.status().note());
        }
    }

    static void pause(TreeChange change, Job top) {
        for (Job each : subtree(change, top)) {
            Job paused = each.with(each.status().paused(true));
            change.put(paused);
            if (paused.state() == State.WAITING) {
                change.unqueue(paused);
            }
        }
    }

    static void resume(TreeChange change, Job top) {
        for (Job each : subtree(change, top)) {
            Job resumed = each.with(each.status().paused(false));
            change.put(resumed);
            if (resumed.state() == State.WAITING) {
                change.queue(resumed);
            }
        }
    }

    /** The unfinished jobs from this one down, children before parents. */
    private static List<Job> subtree(TreeChange change, Job top) {
        List<Job> tree = change.transaction().lockedUnfinished(top.place().root());
        change.know(tree);
        Set<JobId> inside = new HashSet<>(Set.of(top.id()));
        // Parents come after their children in the list, so it is walked from its end.
        for (Job each : tree.reversed()) {
            if (each.place().above().filter(inside::contains).isPresent()) {
                inside.add(each.id());
            }
        }
        return tree.stream().filter(each -> inside.contains(each.id())).toList();
    }
}
