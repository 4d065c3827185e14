package org.projectchristmas.job.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Lane;

/** Lets no more jobs of a lane run in this process than the lane is wide. */
final class LaneGate {
    private final Map<String, Set<JobId>> inside = new HashMap<>();

    /** @return false if the lane is full; entering again changes nothing */
    synchronized boolean enter(Lane lane, JobId job) {
        Set<JobId> jobs = inside.computeIfAbsent(lane.name(), _ -> new HashSet<>());
        return jobs.contains(job) || (jobs.size() < lane.width() && jobs.add(job));
    }

    /** Leaving twice is harmless. */
    synchronized void leave(Lane lane, JobId job) {
        Set<JobId> jobs = inside.get(lane.name());
        if (jobs != null) {
            jobs.remove(job);
        }
    }

    /** The lanes that this process is using. */
    synchronized Set<String> used() {
        return lanes(jobs -> !jobs.isEmpty());
    }

    /** The lanes that this process has used, and is not using now. */
    synchronized Set<String> left() {
        return lanes(Set::isEmpty);
    }

    private Set<String> lanes(Predicate<Set<JobId>> which) {
        var lanes = new TreeSet<String>();
        inside.forEach((lane, jobs) -> {
            if (which.test(jobs)) {
                lanes.add(lane);
            }
        });
        return lanes;
    }
}
