package org.projectchristmas.audit;

import java.util.LinkedHashMap;
import org.projectchristmas.history.History;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Parameter;

/** {@code auditor.history_of}: everything that was recorded of one product. */
public record HistoryOf(History history) implements CallFunction {
    private static final Definition DEFINITION = Definition.of(
            "auditor.history_of",
            "Gives every price point and every change of a product, oldest first.",
            Parameter.required("id", Parameter.Type.INTEGER, "The catalog's own number of the product."));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Object call(Arguments arguments) {
        long id = arguments.integer("id");
        var value = new LinkedHashMap<String, Object>();
        value.put("prices", history.prices(id).stream().map(ChangeValues::of).toList());
        value.put("changes", history.changes(id).stream().map(ChangeValues::of).toList());
        return value;
    }
}
