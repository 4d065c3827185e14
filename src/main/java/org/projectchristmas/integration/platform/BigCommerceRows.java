package org.projectchristmas.integration.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.text.NameText;

/** The rows of a product's definition lists, known by their labels: a row that is missing moves those behind it. */
final class BigCommerceRows {
    private static final int MOST = 100;

    /** What stands behind a label, and its words. */
    private record Value(Element element, String words) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    /** The label that waits for its value; empty if the row is hidden. */
    private String label = "";

    /** Takes the next element of the page, if it belongs to a row. */
    void take(Element element) {
        if (element.normalName().equals("dt")) {
            label = key(element.text());
        } else if (element.normalName().equals("dd")) {
            keep(element);
        }
    }

    /** Passes over an element that nobody sees; a hidden label takes its value with it. */
    void pass(Element hidden) {
        label = hidden.normalName().equals("dt") ? "" : label;
    }

    private static String key(String label) {
        String folded = NameText.fold(label).toLowerCase(Locale.ROOT);
        int end = folded.length();
        while (end > 0 && (folded.charAt(end - 1) == ':' || folded.charAt(end - 1) == ' ')) {
            end--;
        }
        return folded.substring(0, end);
    }

    private void keep(Element value) {
        if (label.isEmpty() || values.size() >= MOST) {
            return;
        }
        String words = NameText.fold(Visible.text(value));
        if (!words.isEmpty()) {
            values.putIfAbsent(label, new Value(value, words));
        }
    }

    /** The value of the first of these labels that has one; null if none has. */
    @Nullable
    String value(String... labels) {
        Value value = first(labels);
        return value == null ? null : value.words();
    }

    /** As {@link #value}, where the value is a price. */
    @Nullable
    String price(String... labels) {
        Value value = first(labels);
        return value == null ? null : PriceWords.of(value.element());
    }

    private @Nullable Value first(String... labels) {
        for (String each : labels) {
            Value value = values.get(each);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
