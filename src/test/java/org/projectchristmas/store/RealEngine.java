package org.projectchristmas.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.NamedFunction;
import org.projectchristmas.job.run.JobEngine;

/** An engine as the program has it: real threads, real time, a real database. */
public final class RealEngine implements AutoCloseable {
    private final JobEngine engine;

    private RealEngine(JobEngine engine) {
        this.engine = engine;
    }

    /** Starts one that consumes everything it knows. */
    public static RealEngine start(Database database, String name, int workers, NamedFunction... functions) {
        RealEngine made = make(database, name, workers, functions);
        made.engine.start(Set.copyOf(made.engine.functions().roots()));
        return made;
    }

    /** Makes one that only queues until it is started. */
    public static RealEngine make(Database database, String name, int workers, NamedFunction... functions) {
        return make(database, name, workers, Clock.systemUTC(), functions);
    }

    /** The same on a machine with this clock. */
    static RealEngine make(Database database, String name, int workers, Clock machine, NamedFunction... functions) {
        var settings = new JobSettings(workers, Duration.ofDays(90), Duration.ofSeconds(1), Duration.ZERO, Map.of());
        var clock = new ServerClock(database, machine);
        var known = new Functions(List.of(functions), Set.of());
        return new RealEngine(new JobEngine(
                new JobEngine.Parts(
                        known,
                        Hooks.none(known),
                        new JdbcJobStore(database),
                        new DbSchedulerWorkers(database, settings, name, clock)),
                settings,
                name,
                clock,
                new Random(1)));
    }

    public JobEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}
