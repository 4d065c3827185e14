package org.projectchristmas.sample.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text with places to fill, {@code {{name}}}. What fills them must already be escaped. */
final class Template {
    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Template(String text) {
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            texts.add(text.substring(from, open));
            names.add(text.substring(open + 2, close));
            from = close + 2;
        }
        texts.add(text.substring(from));
    }

    /** @throws IllegalArgumentException if a place has no value */
    String fill(Map<String, String> values) {
        var filled = new StringBuilder(2048);
        for (int i = 0; i < names.size(); i++) {
            String value = values.get(names.get(i));
            if (value == null) {
                throw new IllegalArgumentException("no value for {{" + names.get(i) + "}}");
            }
            filled.append(texts.get(i)).append(value);
        }
        return filled.append(texts.getLast()).toString();
    }
}
