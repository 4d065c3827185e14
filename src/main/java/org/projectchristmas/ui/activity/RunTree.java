package org.projectchristmas.ui.activity;

import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Jobs;

/**
 * A run's jobs as they are drawn.
 *
 * @param branches the jobs that had children, each with all that came of it; the root itself if its children had none
 */
record RunTree(Job root, List<Branch> branches) {
    /** A job and the jobs without children below it. */
    record Branch(Job job, List<Job> leaves) {}

    /** Reads the tree; to be done off the screen's thread. */
    static RunTree read(Jobs jobs, Job root) {
        List<Job> children = root.children().total() == 0 ? List.of() : jobs.children(root.id());
        boolean hasGrandchildren =
                children.stream().anyMatch(each -> each.children().total() > 0);
        if (!hasGrandchildren && !isOfShops(children)) {
            return new RunTree(root, List.of(new Branch(root, children)));
        }
        return new RunTree(
                root,
                children.stream()
                        .map(each -> new Branch(each, leaves(jobs, each)))
                        .toList());
    }

    /** Children that stand for a shop each are branches even before they have children of their own. */
    private static boolean isOfShops(List<Job> children) {
        long vendors = children.stream()
                .map(each -> each.call().arguments())
                .filter(each -> each.has("vendor"))
                .map(each -> each.text("vendor"))
                .distinct()
                .count();
        return vendors > 1;
    }

    private static List<Job> leaves(Jobs jobs, Job job) {
        if (job.children().total() == 0) {
            return List.of();
        }
        var leaves = new ArrayList<Job>();
        for (Job each : jobs.children(job.id())) {
            if (each.children().total() == 0) {
                leaves.add(each);
            } else {
                leaves.addAll(leaves(jobs, each));
            }
        }
        return leaves;
    }
}
