package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen from a box, with its name.
 *
 * @param value null, where that can be chosen, for no restriction
 */
public record Choice<T>(@Nullable T value, String name) {
    /** Lets a box choose among values, or none of them, which comes first. */
    public static <T> void fill(
            ComboBox<Choice<T>> box,
            String nothing,
            List<T> values,
            Function<T, String> name,
            ObjectProperty<@Nullable T> chosen) {
        var choices = new ArrayList<Choice<T>>();
        choices.add(new Choice<>(null, nothing));
        values.forEach(each -> choices.add(new Choice<>(each, name.apply(each))));
        fill(box, choices, chosen);
    }

    /** Lets a box choose, and shows what is chosen elsewhere. */
    public static <T> void fill(ComboBox<Choice<T>> box, List<Choice<T>> choices, ObjectProperty<@Nullable T> chosen) {
        box.getItems().setAll(choices);
        box.setOnAction(_ -> chosen.set(box.getValue().value()));
        chosen.subscribe(now -> choices.stream()
                .filter(each -> Objects.equals(each.value(), now))
                .findFirst()
                .ifPresent(box::setValue));
    }

    /** What the box shows. */
    @Override
    public String toString() {
        return name;
    }
}
