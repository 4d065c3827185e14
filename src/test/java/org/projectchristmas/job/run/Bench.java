package org.projectchristmas.job.run;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.HandWorkers;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.NamedFunction;

/** An engine on a test bench: time and turns move by hand. */
final class Bench {
    final ManualTime time;
    final JobStore store;
    final JobEngine engine;
    final HandWorkers workers;

    Bench(JobStore store, NamedFunction... functions) {
        this(store, new ManualTime(), "one", JobSettings.DEFAULT, functions);
    }

    Bench(JobStore store, ManualTime time, String process, JobSettings settings, NamedFunction... functions) {
        this.store = store;
        this.time = time;
        workers = new HandWorkers(store, time);
        var known = new Functions(List.of(functions), Set.of());
        engine = new JobEngine(
                new JobEngine.Parts(known, Hooks.none(known), store, workers), settings, process, time, new Random(1));
        engine.start(Set.copyOf(known.roots()));
        engine.keepSchedules();
    }

    Job submit(String function) {
        return engine.submit(Invocation.of(function));
    }

    Job submit(String function, Arguments arguments) {
        return engine.submit(Invocation.of(function, arguments));
    }

    Job job(JobId id) {
        return store.find(id).orElseThrow();
    }

    Job.State state(Job job) {
        return job(job.id()).state();
    }
}
