package org.projectchristmas.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
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

    private final ChangeListener<ColorScheme> desktop = (_, _, _) -> decide();
    private final ListChangeListener<Window> windows = _ -> dressAll();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>(Appearance.SYSTEM);
    private final TextSize textSize = new TextSize();

    /** Puts the theme on, following the desktop, for all windows now and later. On the JavaFX thread. */
    public Theme() {
        FONTS.forEach(Theme::load);
        dark.addListener((_, _, _) -> apply());
        // The toolkit outlives every look, and must not keep what follows an old one.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(desktop));
        Window.getWindows().addListener(new WeakListChangeListener<>(windows));
        textSize.percentProperty().addListener((_, _, _) -> dressAll());
        apply();
        decide();
    }

    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    public Appearance appearance() {
        return appearance.get();
    }

    public void setAppearance(Appearance wanted) {
        appearance.set(wanted);
        decide();
    }

    /** How large every window is drawn. */
    public TextSize textSize() {
        return textSize;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    private void decide() {
        dark.set(
                switch (appearance.get()) {
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

    /** Gives a scene our stylesheets and the size; needed only for a scene that is drawn without a window. */
    public void dress(Scene scene) {
        var sheets = List.of(
                place(dark.get() ? "tokens-dark.css" : "tokens-light.css"), place("christmas.css"), sizeOfPopups());
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        // A dialog's pane must stay the root of its window.
        if (!(scene.getRoot() instanceof Zoom) && !(scene.getRoot() instanceof DialogPane)) {
            Parent content = scene.getRoot();
            scene.setRoot(new Group());
            content.getStyleClass().remove("root");
            scene.setRoot(new Zoom(content, textSize));
        }
    }

    /** Popups and dialogs are windows of their own, which no zoom of another window reaches; their letters grow at least. */
    private String sizeOfPopups() {
        String css =
                ".tooltip{-fx-font-size:%spx}.context-menu,.combo-box-popup,.date-picker-popup,.dialog-pane{-fx-font-size:%spx}"
                        .formatted(Math.round(12 * textSize.factor()), Math.round(13 * textSize.factor()));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
