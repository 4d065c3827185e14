package org.projectchristmas.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;

/** A batch of pages, each a little work for the processor, alone or as a job. */
final class PageWork implements JobFunction {
    private static final byte[] PAGE = "a page of a shop ".repeat(2_500).getBytes(StandardCharsets.UTF_8);

    private volatile long seen;

    boolean loop(int jobs, int pages) {
        for (int each = 0; each < jobs; each++) {
            read(pages);
        }
        return true;
    }

    private void read(long pages) {
        for (long each = 0; each < pages; each++) {
            var sum = new CRC32();
            sum.update(PAGE);
            seen = sum.getValue();
        }
    }

    long seen() {
        return seen;
    }

    @Override
    public Definition definition() {
        return Definition.of(
                "bench.batch",
                "Reads pages.",
                Parameter.required("n", Parameter.Type.INTEGER, "Which."),
                Parameter.required("pages", Parameter.Type.INTEGER, "How many."),
                Parameter.optional("shop", Parameter.Type.TEXT, "A lane."));
    }

    @Override
    public Optional<Lane> lane(Arguments arguments) {
        return arguments.has("shop") ? Optional.of(new Lane(arguments.text("shop"), 4)) : Optional.empty();
    }

    @Override
    public Next run(JobContext context) {
        context.beforeStep();
        read(context.arguments().integer("pages"));
        return Next.done("");
    }

    /** Spawns {@code n} batches. */
    JobFunction all() {
        return new JobFunction() {
            @Override
            public Definition definition() {
                return Definition.of(
                        "bench.all",
                        "Spawns batches.",
                        Parameter.required("n", Parameter.Type.INTEGER, "How many."),
                        Parameter.required("pages", Parameter.Type.INTEGER, "Of how many pages."),
                        Parameter.required("lanes", Parameter.Type.INTEGER, "In how many lanes."));
            }

            @Override
            public Next run(JobContext context) {
                long lanes = context.arguments().integer("lanes");
                if (!context.stage().isEmpty()) {
                    return Next.done("");
                }
                for (long each = 0; each < context.arguments().integer("n"); each++) {
                    Arguments batch = Arguments.NONE
                            .with("n", each)
                            .with("pages", context.arguments().integer("pages"));
                    context.spawn(Invocation.of(
                            "bench.batch", lanes == 0 ? batch : batch.with("shop", "shop" + each % lanes)));
                }
                return Next.afterChildren("end");
            }
        };
    }
}
