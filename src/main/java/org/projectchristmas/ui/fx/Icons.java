package org.projectchristmas.ui.fx;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons for nodes that are built in code; FXML names them itself ({@code <FontIcon iconLiteral="fth-search"/>}). */
public final class Icons {
    private Icons() {}

    /** A new icon; size and colour come from the stylesheet. */
    public static FontIcon of(Feather feather) {
        return new FontIcon(feather);
    }
}
