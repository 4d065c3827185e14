package org.projectchristmas.catalog.query;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the language says of itself: a sentence for each field, flag and mistake. */
public final class LanguageTexts {
    /** In English, as on the command line. */
    public static final LanguageTexts ENGLISH = new LanguageTexts(Locale.ROOT);

    private final ResourceBundle bundle;
    private final Locale locale;

    private LanguageTexts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "org.projectchristmas.catalog.query.language",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    /** The texts in a language, or in English where it has none. */
    public static LanguageTexts in(Locale locale) {
        return new LanguageTexts(locale);
    }

    public String of(Field field) {
        return bundle.getString("field." + field.word());
    }

    public String of(Flag flag) {
        return bundle.getString("is." + flag.word());
    }

    public String of(Presence presence) {
        return bundle.getString("has." + presence.word());
    }

    public String of(QueryException problem) {
        return complaint(problem.reason(), problem.details());
    }

    String complaint(QueryException.Reason reason, List<String> details) {
        return new MessageFormat(bundle.getString("problem." + reason.name()), locale).format(details.toArray());
    }
}
