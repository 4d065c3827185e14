package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of values of a {@link ValueChart}.
 *
 * @param values one for each place of the axis; null where there is none
 */
public record ValueSeries(String name, List<@Nullable Double> values) {
    public ValueSeries {
        // Some are null, which List.copyOf does not take.
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    double at(int place) {
        Double value = values.get(place);
        return value == null ? 0 : value;
    }

    DoubleStream known() {
        return values.stream().filter(Objects::nonNull).mapToDouble(Objects::requireNonNull);
    }
}
