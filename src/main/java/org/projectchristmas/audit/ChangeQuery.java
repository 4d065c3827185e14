package org.projectchristmas.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.EditDistance;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.History;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RefusedException;

/** The functions that ask the history what changed, newest first. */
public final class ChangeQuery implements CallFunction {
    private static final int USUAL = 100;

    private final History history;
    private final Definition definition;
    private final Function<Arguments, ChangeFilter> chosen;

    private ChangeQuery(History history, Definition definition, Function<Arguments, ChangeFilter> chosen) {
        this.history = history;
        this.definition = definition;
        this.chosen = chosen;
    }

    /** All three of them. */
    public static List<CallFunction> all(History history) {
        return List.of(
                new ChangeQuery(
                        history,
                        definition(
                                "auditor.changes_since",
                                "Gives the changes since a time, newest first.",
                                Parameter.required("since", Parameter.Type.INSTANT, "Only changes since then.")),
                        arguments -> ChangeFilter.since(arguments.instant("since"))),
                new ChangeQuery(
                        history,
                        definition(
                                "auditor.changes_of_run",
                                "Gives what one refresh of a shop changed, newest first.",
                                Parameter.required("run", Parameter.Type.INTEGER, "The number of the run.")),
                        arguments -> ChangeFilter.ofRun(arguments.integer("run"))),
                new ChangeQuery(
                        history,
                        definition(
                                "auditor.changes_of_job",
                                "Gives what a job and those below it changed, newest first.",
                                Parameter.required("job", Parameter.Type.INTEGER, "The number of the job.")),
                        arguments -> ChangeFilter.ofJob(arguments.integer("job"))));
    }

    private static Definition definition(String name, String doc, Parameter own) {
        var parameters = new ArrayList<>(List.of(
                own,
                Parameter.optional("vendor", Parameter.Type.VENDOR, "Only this shop's products."),
                Parameter.optional("field", Parameter.Type.TEXT, "Only changes of this field, such as price."),
                Parameter.optional(
                        "limit",
                        Parameter.Type.INTEGER,
                        "At most so many, 1 to %d; else %d.".formatted(History.MOST, USUAL))));
        return new Definition(new FunctionName(name), doc, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Object call(Arguments arguments) {
        ChangeFilter filter = chosen.apply(arguments);
        if (arguments.has("vendor")) {
            filter = filter.at(arguments.vendor("vendor"));
        }
        if (arguments.has("field")) {
            filter = filter.of(field(arguments.text("field")));
        }
        return ChangeValues.of(history.changes(filter, Place.TOP, limit(arguments)));
    }

    static int limit(Arguments arguments) {
        long limit = arguments.has("limit") ? arguments.integer("limit") : USUAL;
        if (limit < 1 || limit > History.MOST) {
            throw new RefusedException("limit is from 1 to %d, but not %d.".formatted(History.MOST, limit));
        }
        return (int) limit;
    }

    private static String field(String column) {
        if (ProductField.ofColumn(column).isEmpty()) {
            throw new RefusedException("There is no field %s with a history; the nearest is %s."
                    .formatted(column, EditDistance.nearest(column, ProductField.columns())));
        }
        return column;
    }
}
