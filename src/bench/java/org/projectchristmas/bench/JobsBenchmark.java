package org.projectchristmas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.JdbcJobStore;
import org.projectchristmas.store.PastJobs;
import org.projectchristmas.store.RealEngine;
import org.projectchristmas.store.StoreSettings;

/**
 * How many jobs a second go through the queue, what the queue costs per page against a plain loop over the same pages, and how long
 * lists of 100,000 past jobs take. On an H2 file, and on PostgreSQL if {@code CHRISTMAS_TEST_POSTGRES} names one whose tables may be
 * emptied.
 */
public final class JobsBenchmark {
    private static final int JOBS = 1_000;
    private static final int PAGES_A_JOB = 25;
    private static final int ROUNDS = 5;
    private static final int WORKERS = 8;

    private JobsBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("jobs-benchmark");
        try {
            try (Database h2 = Database.open(StoreSettings.DEFAULT, folder)) {
                measure("H2 file", h2);
                list("H2 file", h2);
            }
            String postgres = System.getenv("CHRISTMAS_TEST_POSTGRES");
            if (postgres != null) {
                try (Database server = Database.open(new StoreSettings(postgres, null, null, 10), folder)) {
                    PastJobs.clear(server);
                    measure("PostgreSQL", server);
                    share(postgres, server, folder);
                    list("PostgreSQL", server);
                }
            }
        } finally {
            delete(folder);
        }
    }

    /** Each round runs the plain loop beside the queue, so that a busy machine slows both. */
    private static void measure(String name, Database database) throws Exception {
        var work = new PageWork();
        Run[] loops = new Run[ROUNDS];
        Run[] queues = new Run[ROUNDS];
        Run[] lanes = new Run[ROUNDS];
        try (var real = RealEngine.start(database, "bench", WORKERS, work, work.all())) {
            for (int round = -1; round < ROUNDS; round++) {
                Run loop = Run.of(() -> work.loop(JOBS, PAGES_A_JOB));
                Run queue = Run.of(() -> submit(real, "bench.all", round(0)));
                Run lane = Run.of(() -> submit(real, "bench.all", round(3)));
                if (round >= 0) {
                    loops[round] = loop;
                    queues[round] = queue;
                    lanes[round] = lane;
                }
            }
        }
        Run loop = Run.median(loops);
        Run queue = Run.median(queues);
        Run lane = Run.median(lanes);
        System.out.printf(
                "%s: %,.0f jobs/s without lanes, %,.0f jobs/s in 3 lanes 4 wide (%d workers, median of %d)%n",
                name, queue.perSecond(JOBS), lane.perSecond(JOBS), WORKERS, ROUNDS);
        System.out.printf(
                "%s: CPU per page %.1f us in the plain loop, %.1f us through the queue, %.1f us in lanes (%d pages a job): the queue adds %.1f and %.1f us%n",
                name,
                loop.cpuMicros(JOBS * PAGES_A_JOB),
                queue.cpuMicros(JOBS * PAGES_A_JOB),
                lane.cpuMicros(JOBS * PAGES_A_JOB),
                PAGES_A_JOB,
                queue.cpuMicros(JOBS * PAGES_A_JOB) - loop.cpuMicros(JOBS * PAGES_A_JOB),
                lane.cpuMicros(JOBS * PAGES_A_JOB) - loop.cpuMicros(JOBS * PAGES_A_JOB));
    }

    /** The same work by one process and by two, which are two engines with pools of their own here; in turn, median of each. */
    private static void share(String url, Database server, Path folder) throws Exception {
        double[] alone = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        var work = new PageWork();
        try (Database second = Database.open(new StoreSettings(url, null, null, 10), folder);
                var one = RealEngine.start(server, "one", WORKERS / 2, work, work.all())) {
            for (int round = -1; round < ROUNDS; round++) {
                Run single = Run.of(() -> submit(one, "bench.all", round(0)));
                try (var two = RealEngine.start(second, "two", WORKERS / 2, work, work.all())) {
                    Run both = Run.of(() -> submit(two, "bench.all", round(0)));
                    if (round >= 0) {
                        alone[round] = single.perSecond(JOBS);
                        together[round] = both.perSecond(JOBS);
                    }
                }
            }
        }
        Arrays.sort(alone);
        Arrays.sort(together);
        System.out.printf(
                "PostgreSQL: %,.0f jobs/s by one process with %d workers, %,.0f jobs/s by two%n",
                alone[ROUNDS / 2], WORKERS / 2, together[ROUNDS / 2]);
    }

    private static Arguments round(int lanes) {
        return Arguments.NONE.with("n", JOBS).with("lanes", lanes).with("pages", PAGES_A_JOB);
    }

    private static boolean submit(RealEngine real, String name, Arguments arguments) {
        try {
            Job root = real.engine().submit(Invocation.of(name, arguments));
            Job ended = real.engine().ended(root.id()).get(300, TimeUnit.SECONDS);
            if (ended.state() != Job.State.DONE) {
                throw new IllegalStateException(ended + " ended " + ended.state());
            }
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void list(String name, Database database) {
        PastJobs.add(database, 1_000, 100);
        var store = new JdbcJobStore(database);
        List<Job> newest = store.roots(new JobId(Long.MAX_VALUE), 50);
        Job middle =
                store.roots(new JobId(newest.getFirst().id().value() / 2), 1).getFirst();
        System.out.printf(
                "%s: with 100,000 past jobs, newest 50 roots %s, 50 roots from the middle %s, 99 children of one %s%n",
                name,
                millis(() -> store.roots(new JobId(Long.MAX_VALUE), 50)),
                millis(() -> store.roots(middle.id(), 50)),
                millis(() -> store.children(newest.getLast().id())));
    }

    private static String millis(Supplier<List<Job>> question) {
        double[] times = new double[11];
        for (int each = 0; each < times.length; each++) {
            long start = System.nanoTime();
            if (question.get().isEmpty()) {
                throw new IllegalStateException("nothing is listed");
            }
            times[each] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        return "%.1f ms (first %.1f)".formatted(times[times.length / 2], first);
    }

    /** Time on the clock and of the processor, of the whole process. */
    private record Run(double seconds, double cpuSeconds) {
        static Run of(Supplier<Boolean> work) {
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            var _ = work.get();
            return new Run((System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        }

        static Run median(Run[] runs) {
            Arrays.sort(runs, Comparator.comparingDouble(Run::cpuSeconds));
            double cpu = runs[runs.length / 2].cpuSeconds;
            Arrays.sort(runs, Comparator.comparingDouble(Run::seconds));
            return new Run(runs[runs.length / 2].seconds, cpu);
        }

        double perSecond(int count) {
            return count / seconds;
        }

        double cpuMicros(int count) {
            return cpuSeconds * 1e6 / count;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
