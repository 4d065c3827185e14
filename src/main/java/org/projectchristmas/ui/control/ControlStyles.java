package org.projectchristmas.ui.control;

import java.net.URL;
import java.util.Objects;

/** The stylesheet of all controls of this package; it knows tokens only, no colours. */
final class ControlStyles {
    private ControlStyles() {}

    static String sheet() {
        URL place = ControlStyles.class.getResource("controls.css");
        return Objects.requireNonNull(place, "controls.css").toExternalForm();
    }
}
