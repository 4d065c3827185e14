package org.projectchristmas.ui.catalog.cell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.control.StatusPill;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Messages;

/** Whether a product can be had, as a coloured pill. */
public final class AvailabilityPill extends HBox {
    private final Messages messages;
    private final StatusPill pill = new StatusPill();

    public AvailabilityPill(Messages messages) {
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(pill);
    }

    public void show(CatalogRow row) {
        if (!row.listed()) {
            wear("catalog.not-listed", Tone.NEUTRAL);
            return;
        }
        switch (row.availability()) {
            case AVAILABLE -> wear("catalog.available", Tone.SUCCESS);
            case UNAVAILABLE -> wear("catalog.unavailable", Tone.DANGER);
            case UNKNOWN -> wear("catalog.unknown", Tone.NEUTRAL);
        }
    }

    private void wear(String key, Tone tone) {
        pill.setText(messages.text(key));
        pill.setTone(tone);
    }
}
