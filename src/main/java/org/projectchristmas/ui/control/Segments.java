package org.projectchristmas.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.projectchristmas.ui.fx.Shortcuts;

/** A few words in a row, of which one is chosen. */
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();

    /**
     * @param values from left to right, at least one
     * @param chosen follows what is selected, and is followed
     * @param name what is chosen here, for the ears of a screen reader
     */
    public Segments(List<T> values, Function<T, String> text, ObjectProperty<T> chosen, String name) {
        getStyleClass().add("segments");
        setAccessibleText(name);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        var one = new OneOf<T>(chosen, chosen::set);
        for (T value : values) {
            var toggle = new ToggleButton(text.apply(value));
            toggle.setMinWidth(USE_PREF_SIZE);
            one.add(toggle, value);
            toggles.put(value, toggle);
            getChildren().add(toggle);
        }
    }

    /** Explains short words: in a tooltip, and to the ears of a screen reader. */
    public Segments<T> explained(Function<T, String> names) {
        toggles.forEach((value, toggle) -> Shortcuts.explain(toggle, names.apply(value)));
        return this;
    }

    /** Lets only some be chosen; what is chosen now stays so. */
    public void allow(Predicate<T> choosable) {
        toggles.forEach((value, toggle) -> toggle.setDisable(!choosable.test(value)));
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}
