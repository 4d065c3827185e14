package org.projectchristmas.audit;

import java.time.Instant;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;

/**
 * The jobs of the auditor as methods: each asks for the function of the same name.
 *
 * @param ask such as {@code jobs::submit}
 */
public record AuditorJobs<T>(Function<Invocation, T> ask) {
    /** Verifies the recorded history of every product. */
    public T audit() {
        return ask(Arguments.NONE);
    }

    /** Verifies the recorded history of one shop's products. */
    public T audit(VendorId vendor) {
        return ask(Arguments.NONE.with("vendor", vendor));
    }

    /** Verifies the history of the products of which something was recorded since then. */
    public T audit(Instant since) {
        return ask(Arguments.NONE.with("since", since));
    }

    private T ask(Arguments arguments) {
        return ask.apply(Invocation.of(AuditJob.NAME, arguments));
    }
}
