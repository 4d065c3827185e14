package org.projectchristmas.ui.fx;

import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys under the name that people know them by: menus show it as well as lists and tooltips. */
public final class NamedKeys extends KeyCombination {
    private final KeyCombination keys;
    private final Function<KeyCombination, String> naming;

    /** @param naming what keys are called, such as {@link Messages#keys} */
    public NamedKeys(String keys, Function<KeyCombination, String> naming) {
        this.keys = valueOf(keys);
        this.naming = naming;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getDisplayText() {
        return naming.apply(keys);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedKeys named && keys.equals(named.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
