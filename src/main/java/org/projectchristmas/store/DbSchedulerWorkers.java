package org.projectchristmas.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.Turn;
import org.projectchristmas.job.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads of this process, led by db-scheduler: it finds the turns that are due, lets one process have each, and gives the turns of a
 * process that fell silent to others. What a turn came to, and with it the end of its row, is written by the work itself.
 */
public final class DbSchedulerWorkers implements Workers {
    private static final Logger LOG = LoggerFactory.getLogger(DbSchedulerWorkers.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);
    /** Rows of roots that this process does not consume are none of its business, however old. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private static final int SILENT_HEARTBEATS = 4;

    private final Database database;
    private final JobSettings settings;
    private final String name;
    private final ServerClock clock;
    private final ScheduledExecutorService ticking = Uninterrupted.timer("jobs-tick");
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean isIll;

    /** @param name of this process, at most 50 letters */
    public DbSchedulerWorkers(Database database, JobSettings settings, String name, ServerClock clock) {
        this.database = database;
        this.settings = settings;
        this.name = name;
        this.clock = clock;
    }

    @Override
    public void start(Set<String> roots, Work work) {
        List<Task<?>> tasks =
                roots.stream().<Task<?>>map(root -> task(root, work)).toList();
        SchedulerBuilder builder = Scheduler.create(database.source(), tasks)
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(clock::instant)
                .threads(settings.workers())
                .executorService(Uninterrupted.pool(Uninterrupted.workers("job"), settings.workers(), () -> {}))
                .dueExecutor(Uninterrupted.pool(Uninterrupted.caretakers("jobs-due"), 1, this::wake))
                .housekeeperExecutor(Uninterrupted.timer("jobs-housekeeping"))
                .pollingInterval(BETWEEN_LOOKS)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(SILENT_HEARTBEATS)
                .shutdownMaxWait(LONGEST_END)
                .deleteUnresolvedAfter(NEVER)
                .enablePriority();
        Scheduler started = polled(builder).build();
        scheduler = started;
        started.start();
        var _ = ticking.scheduleWithFixedDelay(() -> tick(work), 0, 1, TimeUnit.SECONDS);
    }

    /** PostgreSQL locks what it hands out; H2 has no such statement, so its turns are found first and taken one by one. */
    private SchedulerBuilder polled(SchedulerBuilder builder) {
        return database.isPostgres()
                ? builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .pollUsingLockAndFetch(0.5, 1.0)
                : builder.jdbcCustomization(new DefaultJdbcCustomization(false)).pollUsingFetch(0.5, 3.0);
    }

    private static Task<Void> task(String root, Work work) {
        CompletionHandler<Void> alreadyWritten = (_, _) -> {};
        return Tasks.custom(root, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    work.run(new Turn(new JobId(Long.parseLong(instance.getId())), root));
                    return alreadyWritten;
                });
    }

    /** The next tick may find the database in better health; one that stays ill is told of once. */
    private void tick(Work work) {
        try {
            clock.compare();
            work.tick();
            isIll = false;
        } catch (RuntimeException e) {
            if (!isIll) {
                LOG.error("The jobs could not be looked after", e);
            }
            isIll = true;
        }
    }

    @Override
    public void wake() {
        Scheduler started = scheduler;
        if (started != null) {
            started.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void close() {
        endTicking();
        Scheduler started = scheduler;
        if (started != null) {
            started.stop();
        }
    }

    private void endTicking() {
        ticking.shutdown();
        try {
            if (!ticking.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Jobs are still being looked after; the end does not wait for it any longer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
