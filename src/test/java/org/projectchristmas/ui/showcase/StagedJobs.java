package org.projectchristmas.ui.showcase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.HandWorkers;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.NamedFunction;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.job.SchedulerFunctions;
import org.projectchristmas.job.run.JobEngine;
import org.projectchristmas.sync.VisitSchedules;

/** A queue in memory that knows the jobs that run by themselves, and does nothing when they do. */
public final class StagedJobs {
    public final JobEngine engine;
    public final HandWorkers workers;

    public StagedJobs(Clock clock) {
        var store = new InMemoryJobStore();
        workers = new HandWorkers(store, clock);
        var self = new AtomicReference<@Nullable Jobs>();
        var all = new ArrayList<NamedFunction>(List.of(
                new Quiet("integrator.sync_links", false),
                new Quiet("integrator.sync_unscraped", true),
                new Quiet("integrator.sync_scraped", true)));
        all.addAll(SchedulerFunctions.all(() -> Objects.requireNonNull(self.get())));
        var functions = new Functions(all, VendorNames.known());
        engine = new JobEngine(
                new JobEngine.Parts(functions, Hooks.none(functions), store, workers),
                JobSettings.DEFAULT,
                "staged",
                clock,
                new Random(1));
        self.set(engine);
    }

    /** With the schedules that the config has by default. */
    public StagedJobs scheduling(List<VendorId> shops) {
        var schedules = new LinkedHashMap<Invocation, Schedule>();
        shops.forEach(shop -> schedules.putAll(VisitSchedules.DEFAULT.jobs(shop)));
        engine.schedules().configure(schedules);
        return this;
    }

    private record Quiet(String name, boolean tellsWork) implements JobFunction {
        @Override
        public Definition definition() {
            return Definition.of(
                    name, "Does nothing.", Parameter.required("vendor", Parameter.Type.VENDOR, "the shop"));
        }

        @Override
        public Next run(JobContext context) {
            return Next.done("Nothing was done.");
        }

        @Override
        public boolean hasWork(Arguments arguments) {
            return !tellsWork;
        }
    }
}
