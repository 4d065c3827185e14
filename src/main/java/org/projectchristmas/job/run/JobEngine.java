package org.projectchristmas.job.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Completion;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Schedules;
import org.projectchristmas.job.Turn;
import org.projectchristmas.job.Workers;
import org.projectchristmas.job.run.TreeChange.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queues jobs, and runs those of the roots that this process consumes. */
public final class JobEngine implements Jobs, Workers.Work, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobEngine.class);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);
    private static final int PRUNED_AT_ONCE = 500;

    private final Functions functions;
    private final Hooks hooks;
    private final JobStore store;
    private final Workers workers;
    private final JobSettings settings;
    private final Turns.Self self;
    private final Plans plans;
    private final Turns turns;
    private final StoredSchedules schedules;
    private final DueSchedules due;
    private final Audience audience = new Audience();
    private final ConcurrentMap<JobId, Running> running = new ConcurrentHashMap<>();
    /** Held while a wish is written and passed on, and while wishes are looked up: an older one must not come after a newer. */
    private final ReentrantLock following = new ReentrantLock();

    private Instant nextPruning = Instant.MIN;
    private volatile boolean keepsSchedules;
    private volatile boolean isClosing;

    /**
     * @param name of this process, different from that of every other one that uses the store
     * @param random spreads the starts of scheduled runs
     */
    public JobEngine(Parts parts, JobSettings settings, String name, Clock clock, RandomGenerator random) {
        functions = parts.functions();
        hooks = parts.hooks();
        store = parts.store();
        workers = parts.workers();
        this.settings = settings;
        self = new Turns.Self(name, settings.lease(), clock);
        plans = new Plans(functions, settings.priorities());
        turns = new Turns(store, plans, new LaneGate(), self, this::announce);
        schedules = new StoredSchedules(store, plans, self);
        due = new DueSchedules(store, hooks, plans, self, settings.jitter(), random);
    }

    /** What an engine works with. */
    public record Parts(Functions functions, Hooks hooks, JobStore store, Workers workers) {}

    /** Begins to run the jobs of these roots, those first that an earlier process left unfinished. */
    public void start(Set<String> roots) {
        store.takeOver();
        workers.start(roots, this);
    }

    /** Begins to queue what is due by its schedule, as a process does that is there to stay. */
    public void keepSchedules() {
        keepsSchedules = true;
    }

    @Override
    public Functions functions() {
        return functions;
    }

    @Override
    public @Nullable Object call(Invocation call) {
        Invocation passed = hooks.before(call);
        if (!(functions.get(passed.function()) instanceof CallFunction function)) {
            throw new RefusedException(passed.function() + " is a job, which is queued; it does not answer at once.");
        }
        Instant start = self.now();
        try {
            Object value = function.call(passed.arguments());
            hooks.after(new Completion(passed, null, new Completion.Success(value), since(start)));
            return value;
        } catch (RuntimeException e) {
            hooks.after(new Completion(passed, null, new Completion.Failure(e.toString()), since(start)));
            throw e;
        }
    }

    private Duration since(Instant start) {
        return Duration.between(start, self.now());
    }

    @Override
    public Job submit(Invocation call) {
        functions.job(functions.checked(call).function());
        Invocation passed = hooks.before(call);
        var root = new NewJob(passed, plans.of(passed));
        Submitted submitted = store.inTransaction(transaction -> {
            Optional<Job> waiting = transaction.unfinishedRoots(passed).stream()
                    .filter(JobEngine::isAhead)
                    .findFirst();
            if (waiting.isPresent()) {
                return new Submitted(waiting.get(), Changed.NOTHING);
            }
            var change = new TreeChange(transaction, self.now(), self.name());
            Job added = change.addRoot(root, change.now());
            return new Submitted(added, change.store());
        });
        announce(submitted.changed());
        return submitted.job();
    }

    /** Whether all of a job's work is still to be done; one that waits for a later stage has done the first, perhaps in vain. */
    private static boolean isAhead(Job job) {
        return job.state() == State.WAITING
                && job.status().stage().isEmpty()
                && !job.status().isCancelled();
    }

    private record Submitted(Job job, Changed changed) {}

    @Override
    public CompletableFuture<Job> ended(JobId id) {
        CompletableFuture<Job> end = audience.await(id);
        // It may have ended before anybody waited.
        store.find(id)
                .ifPresentOrElse(
                        job -> {
                            if (job.hasEnded()) {
                                audience.ended(job);
                            }
                        },
                        () -> audience.unknown(id));
        return end;
    }

    @Override
    public void cancel(JobId id) {
        change(id, Subtrees::cancel);
    }

    @Override
    public void pause(JobId id) {
        change(id, Subtrees::pause);
    }

    @Override
    public void resume(JobId id) {
        change(id, Subtrees::resume);
    }

    @Override
    public void widen(Lane lane) {
        // Asked at every start, also of a command that only reads, for which there must be nothing to write.
        if (!store.hasOtherWidth(lane)) {
            return;
        }
        following.lock();
        try {
            announce(store.inTransaction(transaction -> {
                var change = new TreeChange(transaction, self.now(), self.name());
                change.widen(lane);
                return change.store();
            }));
        } finally {
            following.unlock();
        }
    }

    private void change(JobId id, BiConsumer<TreeChange, Job> step) {
        following.lock();
        try {
            store.find(id)
                    .ifPresent(top -> announce(store.inTransaction(transaction -> {
                        var change = new TreeChange(transaction, self.now(), self.name());
                        step.accept(change, top);
                        return change.store();
                    })));
        } finally {
            following.unlock();
        }
    }

    @Override
    public Optional<Job> find(JobId id) {
        return store.find(id);
    }

    @Override
    public List<Job> roots(JobId below, int limit) {
        return store.roots(below, limit);
    }

    @Override
    public List<Job> children(JobId parent) {
        return store.children(parent);
    }

    @Override
    public Subscription observe(Consumer<? super Job> listener) {
        return audience.observe(listener);
    }

    @Override
    public Schedules schedules() {
        return schedules;
    }

    private void announce(Changed changed) {
        if (changed.isMoreDue()) {
            workers.wake();
        }
        for (Job each : changed.jobs()) {
            Running here = running.get(each.id());
            if (here != null) {
                here.follow(each.status());
            }
            if (each.hasEnded()) {
                hooks.after(Completion.of(each));
            }
        }
        audience.tell(changed.jobs());
    }

    @Override
    public void run(Turn turn) {
        if (isClosing) {
            // It was handed out before the end was asked for; another process need not wait for this one's silence.
            turns.putBack(turn);
            return;
        }
        Job taken = turns.take(turn);
        if (taken == null) {
            return;
        }
        var context = new Running(taken, store, hooks::before);
        running.put(taken.id(), context);
        try (var _ = taken.logScope()) {
            if (isClosing) {
                // The end of the program was asked for before this turn was there to be told.
                context.stop();
            }
            run(context);
        } finally {
            running.remove(taken.id(), context);
            turns.leave(taken);
        }
    }

    private void run(Running context) {
        Job job = context.job();
        try {
            JobFunction function = functions.job(job.call().function());
            context.cancellation().check();
            Next next = function.run(context);
            turns.finish(job, context.spawned(), next);
        } catch (CancellationException e) {
            if (context.cancellation().isCancelled()) {
                turns.stopped(job);
            } else {
                turns.fail(job, e);
            }
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            turns.fail(job, e);
        }
    }

    @Override
    public void tick() {
        follow();
        turns.renewLanes().forEach(this::stopLane);
        if (keepsSchedules) {
            announce(due.queue());
        }
        prune();
    }

    /** What other processes ask of the jobs that run here, and what they did to those that are awaited here. */
    private void follow() {
        Collection<JobId> watched = new HashSet<>(running.keySet());
        watched.addAll(audience.awaited());
        if (watched.isEmpty()) {
            return;
        }
        following.lock();
        try {
            store.findAll(watched).forEach(this::follow);
        } finally {
            following.unlock();
        }
    }

    private void follow(Job job) {
        Running here = running.get(job.id());
        if (here != null) {
            here.follow(job.status());
        } else if (job.hasEnded()) {
            audience.ended(job);
        }
    }

    private void stopLane(String lane) {
        LOG.warn("Another process has the lane {}; its jobs here go back", lane);
        running.values().forEach(each -> {
            var plan = each.job().plan().lane();
            if (plan != null && plan.name().equals(lane)) {
                each.stop();
            }
        });
    }

    private void prune() {
        Instant now = self.now();
        if (now.isBefore(nextPruning)) {
            return;
        }
        int pruned = store.prune(now.minus(settings.keep()), PRUNED_AT_ONCE);
        // In small batches, one a tick, so that nobody waits for it.
        if (pruned == 0) {
            nextPruning = now.plus(BETWEEN_PRUNINGS);
        }
    }

    /**
     * Runs no more jobs. Those that run are asked to stop and go back as they were, and their lanes with them: they are gone on with at
     * the next start, or at once by another process.
     */
    @Override
    public void close() {
        isClosing = true;
        running.values().forEach(Running::stop);
        workers.close();
        turns.releaseLanes();
    }
}
