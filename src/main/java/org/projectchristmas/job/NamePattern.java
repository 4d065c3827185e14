package org.projectchristmas.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Which functions a setting is meant for: one by its name, all below a name with {@code models.products.*}, or all with {@code *}.
 */
public record NamePattern(String value) {
    private static final String ALL = "*";
    private static final String BELOW = ".*";

    public boolean matches(FunctionName name) {
        if (value.equals(ALL)) {
            return true;
        }
        return value.endsWith(BELOW)
                ? name.value().startsWith(value.substring(0, value.length() - 1))
                : name.value().equals(value);
    }

    public boolean matchesAny(Collection<FunctionName> names) {
        return names.stream().anyMatch(this::matches);
    }

    /** What the most exact of the matching patterns says. */
    public static <T> Optional<T> mostExact(Map<String, T> settings, FunctionName name) {
        return settings.entrySet().stream()
                .filter(each -> new NamePattern(each.getKey()).matches(name))
                .max(Comparator.comparingInt(each -> new NamePattern(each.getKey()).exactness()))
                .map(Map.Entry::getValue);
    }

    private int exactness() {
        return value.endsWith(ALL) ? value.length() : Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
        return value;
    }
}
