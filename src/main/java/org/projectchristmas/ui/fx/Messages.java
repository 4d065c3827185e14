package org.projectchristmas.ui.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCombination;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;

/** Every text a user reads, by key. */
public final class Messages {
    /** A language that has no texts gets the English ones, never those of the desktop's language. */
    private static final ResourceBundle.Control NO_OTHER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts in this language, or in English where it has none; numbers and dates follow the locale. */
    public static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.projectchristmas.ui.messages", locale, NO_OTHER), locale);
    }

    /**
     * The text with its places filled in, as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** What a failure says of itself, or at least which one it is. */
    public static String sentence(Throwable failure) {
        String own = failure.getMessage();
        return own == null ? failure.toString() : own;
    }

    /** A failure in its own sentence, with the code that names its entry in the log. */
    public String failure(Throwable failure) {
        return text("error.coded", sentence(failure), ErrorCode.of(failure));
    }

    /** The shop's name as collectors know it; a shop without one is called by its id. */
    public String vendor(VendorId vendor) {
        return VendorNames.of(vendor);
    }

    /** What keys are called on the keyboards of this language, such as {@code Ctrl+F}. */
    public String keys(KeyCombination keys) {
        String written = keys.getDisplayText();
        // Also "+" itself may be a key.
        int last = written.lastIndexOf('+', written.length() - 2) + 1;
        String name = "key." + written.substring(last).toLowerCase(Locale.ROOT);
        return written.substring(0, last).replace("Ctrl+", text("key.ctrl")).replace("Shift+", text("key.shift"))
                + (bundle.containsKey(name) ? text(name) : written.substring(last));
    }

    public Locale locale() {
        return locale;
    }

    /** For the loader of FXML files. */
    ResourceBundle bundle() {
        return bundle;
    }
}
