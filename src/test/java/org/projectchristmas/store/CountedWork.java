package org.projectchristmas.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;

/** A job that counts how often each was run, by whom, and who was in its lane at the same time. */
public final class CountedWork {
    /** By job, how often it was run. */
    final Map<JobId, Integer> runs = new ConcurrentHashMap<>();
    /** By process, how many it ran. */
    final Map<String, Integer> byProcess = new ConcurrentHashMap<>();
    /** What should never be: two processes in one lane, or more jobs than it is wide. */
    final Set<String> collisions = ConcurrentHashMap.newKeySet();

    private final int width;
    private final Map<String, Map<String, AtomicInteger>> inside = new ConcurrentHashMap<>();

    /** @param width of each lane */
    public CountedWork(int width) {
        this.width = width;
    }

    /** The job {@code test.step}, told {@code n} and perhaps {@code shop}, which is its lane. */
    public JobFunction step(String process) {
        return new Step(process);
    }

    /** The job {@code test.all}: {@code n} steps as children, in turn in each of {@code lanes} lanes; without a lane if 0. */
    public static JobFunction all() {
        return new All();
    }

    private final class Step implements JobFunction {
        private final String process;

        Step(String process) {
            this.process = process;
        }

        @Override
        public Definition definition() {
            return Definition.of(
                    "test.step",
                    "Counts.",
                    Parameter.required("n", Parameter.Type.INTEGER, "A number."),
                    Parameter.optional("shop", Parameter.Type.TEXT, "A lane."));
        }

        @Override
        public Optional<Lane> lane(Arguments arguments) {
            return arguments.has("shop") ? Optional.of(new Lane(arguments.text("shop"), width)) : Optional.empty();
        }

        @Override
        public Next run(JobContext context) {
            runs.merge(context.job().id(), 1, Integer::sum);
            byProcess.merge(process, 1, Integer::sum);
            if (context.arguments().has("shop")) {
                visit(context.arguments().text("shop"));
            }
            return Next.done("");
        }

        private void visit(String shop) {
            Map<String, AtomicInteger> visitors = inside.computeIfAbsent(shop, _ -> new ConcurrentHashMap<>());
            AtomicInteger mine = visitors.computeIfAbsent(process, _ -> new AtomicInteger());
            if (mine.incrementAndGet() > width) {
                collisions.add(shop + " is full");
            }
            // Gives others the time to come in.
            long until = System.nanoTime() + 300_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
                var others = new HashSet<>(visitors.keySet());
                others.remove(process);
                for (String other : others) {
                    AtomicInteger theirs = visitors.get(other);
                    if (theirs != null && theirs.get() > 0) {
                        collisions.add(shop + " has two processes");
                    }
                }
            }
            mine.decrementAndGet();
        }
    }

    private static final class All implements JobFunction {
        @Override
        public Definition definition() {
            return Definition.of(
                    "test.all",
                    "Spawns.",
                    Parameter.required("n", Parameter.Type.INTEGER, "How many."),
                    Parameter.required("lanes", Parameter.Type.INTEGER, "In how many lanes."));
        }

        @Override
        public Next run(JobContext context) {
            long lanes = context.arguments().integer("lanes");
            if (context.stage().isEmpty()) {
                for (long each = 0; each < context.arguments().integer("n"); each++) {
                    Arguments step = Arguments.NONE.with("n", each);
                    context.spawn(
                            Invocation.of("test.step", lanes == 0 ? step : step.with("shop", "shop" + each % lanes)));
                }
                return Next.afterChildren("end");
            }
            return Next.done("all");
        }
    }
}
