package org.projectchristmas.catalog.view;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.view.ViewException.Reason;

/** What the collector calls a view: 1 to {@value #LONGEST} letters in one line, without blanks at its ends. */
public record ViewName(String value) {
    public static final int LONGEST = 80;

    /** @throws IllegalArgumentException if it is none; {@link #of} says why */
    public ViewName {
        var problem = problem(value);
        if (problem != null || !value.equals(value.strip())) {
            throw new IllegalArgumentException("not a name of a view: " + value);
        }
    }

    /** The name that a person wrote, blanks at its ends aside. */
    public static ViewName of(String written) throws ViewException {
        String name = written.strip();
        var problem = problem(name);
        if (problem != null) {
            throw new ViewException(problem);
        }
        return new ViewName(name);
    }

    private static @Nullable Reason problem(String name) {
        if (name.isBlank()) {
            return Reason.NO_NAME;
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Reason.LONG_NAME;
        }
        return name.codePoints().anyMatch(ViewName::isUnreadable) ? Reason.UNREADABLE_NAME : null;
    }

    private static boolean isUnreadable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    /** The same for names that only differ in case. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
