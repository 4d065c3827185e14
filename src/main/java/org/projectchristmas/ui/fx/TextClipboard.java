package org.projectchristmas.ui.fx;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** The desktop's clipboard, for texts. */
public final class TextClipboard {
    private TextClipboard() {}

    /** Called on the FX thread; a clipboard shows nothing, so whoever puts a text there says so. */
    public static void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
