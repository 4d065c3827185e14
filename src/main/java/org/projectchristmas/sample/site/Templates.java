package org.projectchristmas.sample.site;

import java.util.HashMap;
import java.util.Map;
import org.projectchristmas.sample.goods.Resource;

/** The named sections of one file of page parts; each begins with a line {@code === name}. */
public final class Templates {
    private static final String SECTION = "=== ";

    private final String file;
    private final Map<String, Template> sections = new HashMap<>();

    /** The file that lies beside a class. */
    public Templates(Class<?> beside, String file) {
        this.file = file;
        String text = Resource.text(beside, file);
        for (int start = text.indexOf(SECTION); start >= 0; ) {
            int line = text.indexOf('\n', start);
            int end = text.indexOf("\n" + SECTION, line);
            String body = text.substring(line + 1, end < 0 ? text.length() : end + 1);
            sections.put(text.substring(start + SECTION.length(), line).strip(), new Template(body));
            start = end < 0 ? -1 : end + 1;
        }
    }

    /**
     * A section with every place filled; what fills them must already be escaped.
     *
     * @throws IllegalArgumentException if there is no such section, or a place has no value
     */
    public String fill(String section, Map<String, String> values) {
        Template template = sections.get(section);
        if (template == null) {
            throw new IllegalArgumentException(file + " has no section " + section);
        }
        return template.fill(values);
    }
}
