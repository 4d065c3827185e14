package org.projectchristmas.job.run;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to know how jobs stand. */
final class Audience {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final List<Consumer<? super Job>> listeners = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<JobId, CompletableFuture<Job>> awaited = new ConcurrentHashMap<>();

    Subscription observe(Consumer<? super Job> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Collection<Job> jobs) {
        for (Job each : jobs) {
            for (var listener : listeners) {
                try {
                    listener.accept(each);
                } catch (RuntimeException e) {
                    LOG.error("A listener failed at {}", each, e);
                }
            }
            if (each.hasEnded()) {
                ended(each);
            }
        }
    }

    /** Completed by the end of the job. */
    CompletableFuture<Job> await(JobId id) {
        return awaited.computeIfAbsent(id, _ -> new CompletableFuture<>()).copy();
    }

    /** The jobs whose end somebody waits for. */
    Set<JobId> awaited() {
        return Set.copyOf(awaited.keySet());
    }

    void ended(Job job) {
        CompletableFuture<Job> waiting = awaited.remove(job.id());
        if (waiting != null) {
            waiting.complete(job);
        }
    }

    void unknown(JobId id) {
        CompletableFuture<Job> waiting = awaited.remove(id);
        if (waiting != null) {
            waiting.completeExceptionally(new IllegalArgumentException("there is no job " + id));
        }
    }
}
