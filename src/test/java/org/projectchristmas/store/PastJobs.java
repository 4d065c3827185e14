package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.Plan;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobTransaction;
import org.projectchristmas.job.JobTransaction.NewJob;

/** Many jobs that ended long ago. */
public final class PastJobs {
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Plan PLAN = new Plan(5, null);

    private PastJobs() {}

    /** Adds trees, each a root and its children. */
    public static void add(Database database, int trees, int jobsOfEach) {
        var store = new JdbcJobStore(database);
        for (int tree = 0; tree < trees; tree++) {
            long number = tree;
            store.inTransaction(transaction -> add(transaction, number, jobsOfEach));
        }
    }

    private static boolean add(JobTransaction transaction, long tree, int jobs) {
        var call = Invocation.of("past.root", Arguments.NONE.with("n", tree));
        Job root = transaction.addRoot(new NewJob(call, PLAN), THEN, THEN);
        var children = new ArrayList<NewJob>();
        for (long each = 1; each < jobs; each++) {
            children.add(new NewJob(
                    Invocation.of("past.child", Arguments.NONE.with("n", each).with("tree", tree)), PLAN));
        }
        List<Job> all = new ArrayList<>(transaction.addChildren(root, children, THEN));
        all.add(root.with(root.children().more(jobs - 1)));
        transaction.update(all.stream()
                .map(each -> each.with(each.status().as(State.DONE).noting("25 pages, 3 prices changed"))
                        .with(each.times().started(THEN).finished(THEN.plusSeconds(tree))))
                .toList());
        return true;
    }

    /** Empties the tables of jobs. */
    public static void clear(Database database) {
        database.transaction(sql -> {
            List.of("jobs", "job_lanes", "scheduled_tasks", "recurring_jobs")
                    .forEach(each -> sql.update("delete from " + each));
            return true;
        });
    }
}
