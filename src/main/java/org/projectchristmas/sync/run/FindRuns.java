package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.sync.Digest;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;

/** {@code integrator.runs}: the newest runs, or one of them, and what they came to. */
public record FindRuns(Runs runs) implements CallFunction {
    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 1_000;

    @Override
    public Definition definition() {
        return Definition.of(
                "integrator.runs",
                "Gives the newest runs, newest first, with what they found.",
                Parameter.optional("vendor", Parameter.Type.VENDOR, "only runs at this shop"),
                Parameter.optional("run", Parameter.Type.INTEGER, "only the run of this number"),
                Parameter.optional(
                        "limit", Parameter.Type.INTEGER, "the runs of how many refreshes at most, 1 to 1000; else 20"));
    }

    @Override
    public Object call(Arguments arguments) {
        if (arguments.has("run")) {
            long id = arguments.integer("run");
            return runs.find(id)
                    .map(Value::of)
                    .map(List::of)
                    .orElseThrow(() -> new RefusedException("There is no run " + id + "."));
        }
        long limit = arguments.has("limit") ? arguments.integer("limit") : USUAL_LIMIT;
        if (limit < 1 || limit > MOST) {
            throw new RefusedException("limit must be from 1 to " + MOST + ", but is " + limit + ".");
        }
        VendorId vendor = arguments.has("vendor") ? arguments.vendor("vendor") : null;
        return runs.newest(vendor, (int) limit).stream()
                .flatMap(refresh -> refresh.runs().stream())
                .map(Value::of)
                .toList();
    }

    /**
     * A run as JSON tells it.
     *
     * @param state null while it is not finished
     * @param seconds null while it is not finished
     */
    record Value(
            long run,
            long job,
            String vendor,
            String scope,
            String started,
            @Nullable String finished,
            @Nullable String state,
            @Nullable Double seconds,
            int interruptions,
            int listingPages,
            int productPages,
            int added,
            int priceUp,
            int priceDown,
            int availability,
            int gone,
            int back,
            int held,
            int errors,
            String digest) {
        static Value of(PastRun run) {
            Instant finished = run.times().finishedAt();
            var changes = run.changes();
            return new Value(
                    run.id(),
                    run.rootJob(),
                    run.vendor().value(),
                    run.scope(),
                    run.times().startedAt().toString(),
                    finished == null ? null : finished.toString(),
                    run.ending() == null ? null : run.ending().name(),
                    run.took().map(each -> each.toMillis() / 1000.0).orElse(null),
                    run.times().interruptions(),
                    run.pages().listings(),
                    run.pages().products(),
                    changes.added(),
                    changes.priceUp(),
                    changes.priceDown(),
                    changes.availability(),
                    changes.delisted(),
                    changes.relisted(),
                    changes.held(),
                    run.errors(),
                    Digest.of(changes, run.errors()));
        }
    }
}
