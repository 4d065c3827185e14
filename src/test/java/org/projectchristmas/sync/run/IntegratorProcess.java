package org.projectchristmas.sync.run;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.ThreadWorkers;
import org.projectchristmas.job.run.JobEngine;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** One process that refreshes: an integrator, and the queue that runs its jobs on threads. */
final class IntegratorProcess implements AutoCloseable {
    /** What a refresh comes to whose process has died. */
    static final Refresh.Outcome DEAD =
            new Refresh.Outcome(Map.of(), List.of(new PageFailure(new VendorId("none"), "none", "dead")));

    final JobIntegrator integrator;
    private final ThreadWorkers workers;
    final JobEngine engine;
    private boolean isStarted;

    IntegratorProcess(List<Shop> shops, Workbench bench, JobStore jobs, Clock clock) {
        integrator = new JobIntegrator(shops, bench);
        var functions = new Functions(
                integrator.functions(), shops.stream().map(Shop::vendor).collect(Collectors.toSet()));
        workers = new ThreadWorkers(jobs, clock);
        engine = new JobEngine(
                new JobEngine.Parts(functions, Hooks.none(functions), jobs, workers),
                JobSettings.DEFAULT,
                UUID.randomUUID().toString(),
                clock,
                new Random(1));
        integrator.use(engine);
    }

    /** Begins to run jobs, those first that an earlier process left. */
    void start() {
        if (!isStarted) {
            isStarted = true;
            integrator.cancelLeft();
            engine.start(Set.of("integrator"));
        }
    }

    /** The outcome of a refresh, or {@link #DEAD} if the process dies before. */
    Refresh.Outcome end(Refresh refresh) {
        start();
        CompletableFuture.anyOf(refresh.outcome(), workers.death())
                .orTimeout(2, TimeUnit.MINUTES)
                .join();
        return refresh.outcome().getNow(DEAD);
    }

    /** The job when it has ended. */
    Job end(Job job) {
        start();
        return engine.ended(job.id()).orTimeout(2, TimeUnit.MINUTES).join();
    }

    boolean isDead() {
        return workers.death().isDone();
    }

    @Override
    public void close() {
        engine.close();
        integrator.close();
    }
}
