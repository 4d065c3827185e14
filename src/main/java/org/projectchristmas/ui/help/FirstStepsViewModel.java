package org.projectchristmas.ui.help;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which of the three cards is shown, and whether they have been read or skipped. */
final class FirstStepsViewModel {
    static final int CARDS = 3;

    private final ReadOnlyIntegerWrapper card = new ReadOnlyIntegerWrapper();

    /** Shows the first one. */
    void start() {
        card.set(0);
    }

    /** Shows the next one; tells whether there was one. */
    boolean next() {
        if (isLast()) {
            return false;
        }
        card.set(card.get() + 1);
        return true;
    }

    void back() {
        card.set(Math.max(0, card.get() - 1));
    }

    boolean isFirst() {
        return card.get() == 0;
    }

    boolean isLast() {
        return card.get() == CARDS - 1;
    }

    /** From 0. */
    ReadOnlyIntegerProperty cardProperty() {
        return card.getReadOnlyProperty();
    }
}
