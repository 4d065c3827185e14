package org.projectchristmas.job;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be known of a function before it is asked for.
 *
 * @param doc one sentence: what it does
 * @param parameters no two with one name
 */
public record Definition(FunctionName name, String doc, List<Parameter> parameters) {
    public Definition {
        parameters = List.copyOf(parameters);
        if (parameters.stream().map(Parameter::name).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException(name + " has two parameters of one name");
        }
    }

    public static Definition of(String name, String doc, Parameter... parameters) {
        return new Definition(new FunctionName(name), doc, List.of(parameters));
    }

    /** The name with the parameters, those in brackets that may be left out: {@code models.products.find sku [limit]}. */
    public String signature() {
        return parameters.isEmpty()
                ? name.value()
                : name
                        + parameters.stream()
                                .map(each -> each.isRequired() ? each.name() : "[" + each.name() + "]")
                                .collect(Collectors.joining(" ", " ", ""));
    }
}
