package org.projectchristmas.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.projectchristmas.common.EditDistance;
import org.projectchristmas.common.VendorId;

/** Every function that can be asked for, by its name. What is not here is denied. */
public final class Functions {
    private final Map<String, NamedFunction> byName = new TreeMap<>();
    private final Set<VendorId> shops;

    /**
     * @param shops those that a function can be told
     * @throws IllegalArgumentException if two functions have one name
     */
    public Functions(Collection<? extends NamedFunction> functions, Set<VendorId> shops) {
        this.shops = Set.copyOf(shops);
        for (NamedFunction each : functions) {
            if (byName.put(each.definition().name().value(), each) != null) {
                throw new IllegalArgumentException(
                        "two functions are named " + each.definition().name());
            }
        }
    }

    /** By ascending name. */
    public List<NamedFunction> all() {
        return List.copyOf(byName.values());
    }

    public List<FunctionName> names() {
        return byName.values().stream().map(each -> each.definition().name()).toList();
    }

    /** The first words of all jobs. */
    public List<String> roots() {
        return byName.values().stream()
                .filter(JobFunction.class::isInstance)
                .map(each -> each.definition().name().root())
                .distinct()
                .toList();
    }

    /** @throws RefusedException if there is none of that name */
    public NamedFunction get(FunctionName name) {
        return get(name.value());
    }

    private NamedFunction get(String name) {
        NamedFunction function = byName.get(name);
        if (function == null) {
            String nearest = byName.isEmpty() ? "" : "; the nearest is " + EditDistance.nearest(name, byName.keySet());
            throw new RefusedException("There is no function " + name + nearest + ".");
        }
        return function;
    }

    /** @throws RefusedException if there is no job of that name */
    public JobFunction job(FunctionName name) {
        return switch (get(name)) {
            case JobFunction job -> job;
            case CallFunction _ -> throw new RefusedException(name + " answers at once; it is not a job.");
        };
    }

    /**
     * The invocation with its arguments in the one way of writing them.
     *
     * @throws RefusedException if there is no such function, or an argument is missing, unknown or of the wrong type,
     *     or is a shop that there is not
     */
    public Invocation checked(Invocation call) {
        return checked(call.function().value(), call.arguments().values());
    }

    /**
     * Like {@link #checked(Invocation)}, of what a person typed.
     *
     * @throws RefusedException as there
     */
    public Invocation checked(String function, Map<String, String> arguments) {
        Definition definition = get(function).definition();
        var given = new TreeSet<>(arguments.keySet());
        var canonical = new TreeMap<String, String>();
        for (Parameter each : definition.parameters()) {
            String value = arguments.get(each.name());
            if (given.remove(each.name()) && value != null) {
                canonical.put(each.name(), canonical(definition, each, value));
            } else if (each.isRequired()) {
                throw new RefusedException("%s needs %s, %s: %s"
                        .formatted(definition.name(), each.name(), each.type().expected(), each.doc()));
            }
        }
        if (!given.isEmpty()) {
            throw new RefusedException(unknown(definition, given.first()));
        }
        try {
            return new Invocation(definition.name(), new Arguments(canonical));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(definition.name() + ": " + e.getMessage() + ".");
        }
    }

    private String canonical(Definition definition, Parameter parameter, String value) {
        try {
            String canonical = parameter.type().canonical(value);
            if (parameter.type() == Parameter.Type.VENDOR) {
                requireShop(new VendorId(canonical));
            }
            return canonical;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    "%s: %s is wrong; %s.".formatted(definition.name(), parameter.name(), e.getMessage()));
        }
    }

    /** Whether functions can be told this shop. */
    public boolean knows(VendorId vendor) {
        return shops.contains(vendor);
    }

    /** @throws RefusedException if no function can be told this shop */
    public void requireShop(VendorId vendor) {
        if (!knows(vendor)) {
            throw new RefusedException("There is no shop %s; there are %s."
                    .formatted(
                            vendor, shops.stream().map(VendorId::value).sorted().collect(Collectors.joining(", "))));
        }
    }

    private static String unknown(Definition definition, String name) {
        List<String> known =
                definition.parameters().stream().map(Parameter::name).toList();
        return known.isEmpty()
                ? "%s takes no arguments, so it has no %s.".formatted(definition.name(), name)
                : "%s has no argument %s; it takes %s, of which the nearest is %s."
                        .formatted(
                                definition.name(),
                                name,
                                known.stream().sorted().collect(Collectors.joining(", ")),
                                EditDistance.nearest(name, known));
    }
}
