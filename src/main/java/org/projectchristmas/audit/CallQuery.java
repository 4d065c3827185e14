package org.projectchristmas.audit;

import org.projectchristmas.history.Calls;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Parameter;

/** {@code auditor.calls_since}: who asked for what, as the audit hook has recorded it. */
public record CallQuery(Calls calls) implements CallFunction {
    private static final Definition DEFINITION = Definition.of(
            "auditor.calls_since",
            "Gives the calls of functions that the audit hook has recorded since a time, newest first.",
            Parameter.required("since", Parameter.Type.INSTANT, "Only calls since then."),
            Parameter.optional("limit", Parameter.Type.INTEGER, "At most so many, 1 to 1000; else 100."));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Object call(Arguments arguments) {
        return calls.since(arguments.instant("since"), ChangeQuery.limit(arguments)).stream()
                .map(ChangeValues::of)
                .toList();
    }
}
