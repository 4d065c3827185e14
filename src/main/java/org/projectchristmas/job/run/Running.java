package org.projectchristmas.job.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobStore;

/** A turn that is under way. */
final class Running implements JobContext {
    private final Job job;
    private final JobStore store;
    private final UnaryOperator<Invocation> hooks;
    private final Cancellation cancellation = new Cancellation();
    private final Set<Invocation> spawned = new LinkedHashSet<>();
    private boolean isPaused;

    Running(Job job, JobStore store, UnaryOperator<Invocation> hooks) {
        this.job = job;
        this.store = store;
        this.hooks = hooks;
        isPaused = job.status().isPaused();
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public Cancellation cancellation() {
        return cancellation;
    }

    @Override
    public synchronized void beforeStep() {
        cancellation.check();
        while (isPaused) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
            cancellation.check();
        }
    }

    @Override
    public void spawn(Invocation child) {
        Invocation passed = hooks.apply(child);
        synchronized (this) {
            spawned.add(passed);
        }
    }

    @Override
    public List<Job> children() {
        return store.children(job.id());
    }

    synchronized List<Invocation> spawned() {
        return new ArrayList<>(spawned);
    }

    /** Passes on how the job is to go on. */
    void follow(Job.Status status) {
        if (status.isCancelled()) {
            stop();
        } else {
            pause(status.isPaused());
        }
    }

    private synchronized void pause(boolean paused) {
        isPaused = paused;
        notifyAll();
    }

    /** Asks the work to stop, whether or not it is paused. */
    void stop() {
        cancellation.cancel();
        synchronized (this) {
            notifyAll();
        }
    }
}
