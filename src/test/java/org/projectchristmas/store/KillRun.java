package org.projectchristmas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobId;

/** One run over all pages whose process is killed again and again, each time after it has said a random number of things. */
public final class KillRun {
    private final Path home;
    private final Set<String> stored = new HashSet<>();
    private int kills;
    private int fetches;
    private int fetchedAfterStored;

    private KillRun(Path home) {
        this.home = home;
    }

    /**
     * What it came to.
     *
     * @param kills how often the process was killed
     * @param fetches how often a page was asked for; more than there are pages by those that a kill hit on their way to the store
     * @param fetchedTwice how many pages were asked for although they were stored
     * @param pagesLost how many pages are not in the store at the end
     * @param wrong what is not as it should be with the jobs
     */
    public record Report(int kills, int fetches, int fetchedTwice, int pagesLost, List<String> wrong) {}

    /**
     * Runs to the end of the work.
     *
     * @param kills how often the process is killed, unless the work ends before
     * @param most how many things it says at most before it is killed
     */
    public static Report run(Path home, int kills, int most, long seed) throws IOException {
        return new KillRun(home).run(kills, most, new Random(seed));
    }

    private Report run(int most, int longest, Random random) throws IOException {
        try (Database database = Database.open(StoreSettings.DEFAULT, home)) {
            KilledProcess.prepare(database);
        }
        boolean hasEnded = false;
        while (!hasEnded) {
            boolean isToBeKilled = kills < most;
            hasEnded = runOnce(isToBeKilled ? random.nextInt(longest) : Integer.MAX_VALUE);
        }
        return report();
    }

    private boolean runOnce(int lines) throws IOException {
        try (var process = KilledProcess.start(home)) {
            for (int each = 0; each < lines; each++) {
                String line = process.next();
                if (line == null) {
                    throw new IOException("the process ended by itself; see " + home.resolve("killed.err"));
                }
                if (line.equals("end")) {
                    return true;
                }
                note(line);
            }
            process.kill();
            kills++;
            // What it said before it was dead.
            for (String line = process.next(); line != null; line = process.next()) {
                note(line);
            }
            return false;
        }
    }

    private void note(String line) {
        if (line.startsWith("stored ")) {
            stored.add(line.substring("stored ".length()));
        } else if (line.startsWith("fetch ")) {
            fetches++;
            if (stored.contains(line.substring("fetch ".length()))) {
                fetchedAfterStored++;
            }
        }
    }

    private Report report() {
        try (Database database = Database.open(StoreSettings.DEFAULT, home)) {
            int pages = KilledProcess.SHOPS * KilledProcess.BATCHES * KilledProcess.PAGES;
            int found = database.transaction(sql ->
                    sql.rows("select count(*) from test_pages", Row::integer).getFirst());
            return new Report(kills, fetches, fetchedAfterStored, pages - found, wrong(database));
        }
    }

    private static List<String> wrong(Database database) {
        var wrong = new ArrayList<String>();
        var store = new JdbcJobStore(database);
        List<Job> roots = store.roots(new JobId(Long.MAX_VALUE), 10);
        if (roots.size() != 1) {
            wrong.add(roots.size() + " roots");
        }
        check(store, roots.getFirst(), KilledProcess.SHOPS, wrong);
        for (Job shop : store.children(roots.getFirst().id())) {
            check(store, shop, KilledProcess.BATCHES, wrong);
            store.children(shop.id()).forEach(batch -> check(store, batch, 0, wrong));
        }
        int queued = database.transaction(sql ->
                sql.rows("select count(*) from scheduled_tasks", Row::integer).getFirst());
        if (queued != 0) {
            wrong.add(queued + " turns are left");
        }
        return wrong;
    }

    private static void check(JdbcJobStore store, Job job, int children, List<String> wrong) {
        if (job.state() != State.DONE || job.status().attempts() != 0) {
            wrong.add(job + " is " + job.state() + " after " + job.status().attempts() + " failed attempts");
        }
        int found = store.children(job.id()).size();
        if (found != children || !job.children().equals(new Job.Children(children, 0, 0))) {
            wrong.add(job + " has " + found + " children and counts " + job.children());
        }
    }
}
