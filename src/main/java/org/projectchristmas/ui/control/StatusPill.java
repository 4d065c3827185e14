package org.projectchristmas.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One or two words on a rounded ground, with a dot, in the colour of what they say. */
public final class StatusPill extends Label {
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.NEUTRAL);

    private final int toneAt;

    public StatusPill() {
        getStyleClass().addAll("status-pill", Tone.NEUTRAL.styleClass());
        toneAt = getStyleClass().size() - 1;
        var dot = new Region();
        dot.getStyleClass().add("dot");
        setGraphic(dot);
        setMinWidth(USE_PREF_SIZE);
        tone.subscribe(this::wear);
    }

    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    public Tone getTone() {
        return tone.get();
    }

    public void setTone(Tone value) {
        tone.set(value);
    }

    private void wear(Tone value) {
        // In one change, since each has the pill look up its style anew.
        getStyleClass().set(toneAt, value.styleClass());
        // A table's row leaves that to its cells.
        applyCss();
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}
