package org.projectchristmas.sample.site;

/** Escaping for the places in which a shop writes text. */
public final class Html {
    private Html() {}

    /** Between tags and in double-quoted attributes. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** In a double-quoted string of a script. */
    public static String script(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/");
    }
}
