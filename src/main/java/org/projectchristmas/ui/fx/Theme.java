package org.projectchristmas.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The look of every window, light or dark: the AtlantaFX theme, our colours for it, and our own styles on top. */
public final class Theme {

    private static final Logger LOG = LoggerFactory.getLogger(Theme.class);
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "EBGaramond12-Regular.otf");

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Appearance appearance = Appearance.SYSTEM;

    /** Puts the theme on, following the desktop, for all windows now and later. On the JavaFX thread. */
    public Theme() {
        FONTS.forEach(Theme::load);
        dark.addListener((_, _, _) -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> decide());
        Window.getWindows().addListener((ListChangeListener<Window>) _ -> dressAll());
        apply();
        decide();
    }

    public Appearance appearance() {
        return appearance;
    }

    public void setAppearance(Appearance wanted) {
        appearance = wanted;
        decide();
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    private void decide() {
        dark.set(
                switch (appearance) {
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                });
    }

    private static void load(String font) {
        if (Font.loadFont(place("fonts/" + font), 12) == null) {
            LOG.warn("The font {} cannot be loaded; the desktop's takes its place", font);
        }
    }

    private void apply() {
        var theme = dark.get() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        dressAll();
    }

    private void dressAll() {
        for (Window window : Window.getWindows()) {
            // Popups take the stylesheets of the window that they belong to.
            if (window instanceof Stage && window.getScene() != null) {
                dress(window.getScene());
            }
        }
    }

    /** Gives a scene our stylesheets; needed only for a scene that is drawn without a window. */
    public void dress(Scene scene) {
        var sheets = List.of(place(dark.get() ? "tokens-dark.css" : "tokens-light.css"), place("christmas.css"));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String place(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
