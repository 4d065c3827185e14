package org.projectchristmas.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a statement with their values, as they come together. */
final class Where {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds a condition, and the values of its question marks. */
    void and(String condition, Object... its) {
        text.append(text.isEmpty() ? "where " : " and ").append(condition);
        values.addAll(Arrays.asList(its));
    }

    /** Adds the value of a question mark that comes after the conditions. */
    void value(Object value) {
        values.add(value);
    }

    /** Empty if there is no condition. */
    String text() {
        return text.toString();
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }
}
