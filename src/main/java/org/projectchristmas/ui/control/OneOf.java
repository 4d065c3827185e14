package org.projectchristmas.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/**
 * Toggles of which that of the chosen value is selected. What is chosen follows them however they are selected: arrow keys do so
 * without an action.
 */
public final class OneOf<T> {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Toggle, T> values = new LinkedHashMap<>();
    private final ObservableValue<? extends @Nullable T> chosen;

    /**
     * @param chosen is followed; null while none is chosen
     * @param choose takes what is selected here
     */
    public OneOf(ObservableValue<? extends @Nullable T> chosen, Consumer<T> choose) {
        this.chosen = chosen;
        group.selectedToggleProperty().subscribe((_, selected) -> {
            T value = values.get(selected);
            if (value == null) {
                // A click on what is chosen leaves it so.
                mark();
            } else if (!value.equals(chosen.getValue())) {
                choose.accept(value);
            }
        });
        chosen.subscribe(_ -> mark());
    }

    /** Lets a toggle stand for a value. */
    public void add(Toggle toggle, T value) {
        values.put(toggle, value);
        toggle.setToggleGroup(group);
        mark();
    }

    private void mark() {
        group.selectToggle(values.keySet().stream()
                .filter(each -> Objects.equals(values.get(each), chosen.getValue()))
                .findFirst()
                .orElse(null));
    }
}
