package org.projectchristmas.integration.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the parts of a product page compete. The platform's script variable is trusted before structured data, that
 * before microdata, and that before the words on the page.
 */
final class Shift4Facts {
    static final String PAGE = "page";

    private final Map<String, String> sources = new HashMap<>();
    private final Shift4Page page;

    Shift4Facts(Shift4Page page) {
        this.page = page;
    }

    /** Which part each chosen field came from. */
    Map<String, String> sources() {
        return sources;
    }

    void chose(String field, String source) {
        sources.put(field, source);
    }

    /**
     * The value of the surest part that has a readable one; null if none has.
     *
     * @param structured what the structured data say; null if nothing
     * @param shown the words on the page, the surest first
     * @param reader gives null for what it cannot read
     */
    <T> @Nullable T choose(
            Shift4Field field, @Nullable T structured, List<String> shown, Function<String, @Nullable T> reader) {
        Shift4Item item = page.item();
        T said = field.key == null || item == null ? null : read(item.text(field.key), reader);
        if (said != null) {
            return chosen(field, "_3d_item", said);
        }
        if (structured != null) {
            return chosen(field, JsonLd.SOURCE, structured);
        }
        said = read(page.microdata.first(field.property), reader);
        if (said != null) {
            return chosen(field, "microdata", said);
        }
        for (String words : shown) {
            said = read(words, reader);
            if (said != null) {
                return chosen(field, PAGE, said);
            }
        }
        return null;
    }

    private <T> T chosen(Shift4Field field, String source, T value) {
        sources.put(field.title, source);
        return value;
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, @Nullable T> reader) {
        return text == null || text.isBlank() ? null : reader.apply(text);
    }
}
