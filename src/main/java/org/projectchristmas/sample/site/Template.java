package org.projectchristmas.sample.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.sample.goods.Resource;

/** A text with places to fill, {@code {{name}}}. What fills them must already be escaped. */
public final class Template {
    private static final String SECTION = "=== ";

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Template(String text) {
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            texts.add(text.substring(from, open));
            names.add(text.substring(open + 2, close));
            from = close + 2;
        }
        texts.add(text.substring(from));
    }

    /** The sections of a file beside a class; each begins with a line {@code === name}. */
    public static Map<String, Template> sections(Class<?> beside, String file) {
        String text = Resource.text(beside, file);
        var sections = new HashMap<String, Template>();
        for (int start = text.indexOf(SECTION); start >= 0; ) {
            int line = text.indexOf('\n', start);
            int end = text.indexOf("\n" + SECTION, line);
            String body = text.substring(line + 1, end < 0 ? text.length() : end + 1);
            sections.put(text.substring(start + SECTION.length(), line).strip(), new Template(body));
            start = end < 0 ? -1 : end + 1;
        }
        return sections;
    }

    /**
     * The text with every place filled.
     *
     * @throws IllegalArgumentException if a place has no value
     */
    public String fill(Map<String, String> values) {
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
