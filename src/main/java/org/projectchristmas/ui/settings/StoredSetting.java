package org.projectchristmas.ui.settings;

import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.settings.OwnSettings.Source;
import org.projectchristmas.ui.settings.OwnSettings.State;

/** One setting that is kept for the owner: what it is, where that comes from, and why it could not be what was wanted. */
final class StoredSetting {
    private final String name;
    private final Unit unit;
    private final OwnSettings settings;
    private final Background background;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fixed = new ReadOnlyBooleanWrapper();

    /** @param changed is told when it was set or taken back */
    StoredSetting(
            String name, Unit unit, OwnSettings settings, Background background, Messages messages, Runnable changed) {
        this.name = name;
        this.unit = unit;
        this.settings = settings;
        this.background = background;
        this.messages = messages;
        this.changed = changed;
    }

    void show(Map<String, State> states) {
        State state = states.get(name);
        if (state == null) {
            return;
        }
        value.set(unit.written(state.now()));
        own.set(state.source() == Source.OWN);
        fixed.set(state.source() == Source.COMMAND_LINE);
        String from = switch (state.source()) {
            case DEFAULT -> messages.text("settings.origin.default");
            case OWN -> messages.text("settings.origin.own", standard(state));
            case COMMAND_LINE -> messages.text("settings.origin.line");
        };
        origin.set(state.pending() ? messages.text("settings.origin.pending", from) : from);
    }

    private String standard(State state) {
        return unit == Unit.SWITCH
                ? messages.text(Boolean.parseBoolean(state.standard()) ? "settings.switch.on" : "settings.switch.off")
                : unit.written(state.standard());
    }

    /** Sets it to what was written in its field; what cannot be is told, and changes nothing. */
    void write(String written) {
        if (written.strip().equals(value.get())) {
            problem.set("");
            return;
        }
        String kept = unit.kept(written);
        change(() -> settings.set(name, kept));
    }

    /** Lets the default count again. */
    void reset() {
        change(() -> settings.unset(name));
    }

    private void change(Change change) {
        // A wish that is refused like the one before is refused anew.
        problem.set("");
        background.latest(
                "setting " + name,
                _ -> change.apply(),
                refusal -> {
                    problem.set(refusal);
                    if (refusal.isEmpty()) {
                        changed.run();
                    }
                },
                failure -> problem.set(messages.failure(failure)));
    }

    /** What is done off the screen's thread; gives the sentence of a refusal, or nothing. */
    private interface Change {
        void make() throws OwnSettings.RefusedException;

        default String apply() {
            try {
                make();
                return "";
            } catch (OwnSettings.RefusedException e) {
                // An answer to the owner, who reads it beside the field; no failure of the program.
                return String.valueOf(e.getMessage());
            }
        }
    }

    Unit unit() {
        return unit;
    }

    /** As it stands in the field. */
    ReadOnlyStringProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Where the value comes from, in words. */
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** Why the last wish could not be fulfilled; empty if it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the owner set it, so that it can be taken back. */
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Whether the command line decides, for as long as the program runs. */
    ReadOnlyBooleanProperty fixedProperty() {
        return fixed.getReadOnlyProperty();
    }
}
