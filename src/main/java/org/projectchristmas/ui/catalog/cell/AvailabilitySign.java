package org.projectchristmas.ui.catalog.cell;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;

/** Whether a product can be had, as an icon and a word. */
public final class AvailabilitySign extends Label {
    private final Messages messages;
    private final FontIcon icon = Icons.of(Feather.CHECK_CIRCLE);
    private Tone tone = Tone.NEUTRAL;

    public AvailabilitySign(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("availability", tone.styleClass());
        setGraphic(icon);
    }

    public void show(CatalogRow row) {
        if (!row.listed()) {
            wear("catalog.not-listed", Feather.MINUS_CIRCLE, Tone.NEUTRAL);
            return;
        }
        switch (row.availability()) {
            case AVAILABLE -> wear("catalog.available", Feather.CHECK_CIRCLE, Tone.SUCCESS);
            case UNAVAILABLE -> wear("catalog.unavailable", Feather.X_CIRCLE, Tone.DANGER);
            case UNKNOWN -> wear("catalog.unknown", Feather.HELP_CIRCLE, Tone.NEUTRAL);
        }
    }

    private void wear(String key, Feather sign, Tone next) {
        setText(messages.text(key));
        if (icon.getIconCode() != sign) {
            icon.setIconCode(sign);
        }
        if (tone != next) {
            getStyleClass().remove(tone.styleClass());
            tone = next;
            getStyleClass().add(tone.styleClass());
        }
    }
}
