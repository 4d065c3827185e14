package org.projectchristmas.job;

import java.util.Collection;
import java.util.List;
import org.projectchristmas.common.EditDistance;

/** Settings that name a hook or a function that is not there. The message is one sentence that begins with the setting's dotted name. */
public final class BindingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param key the setting's dotted name
     * @param problem what is wrong with it, to follow the name in a sentence
     * @param known what could have been given
     * @param given what was
     */
    public BindingException(String key, String problem, Collection<String> known, String given) {
        super(sentence(key, problem, known, given));
    }

    private static String sentence(String key, String problem, Collection<String> known, String given) {
        return known.isEmpty()
                ? "%s %s, but there is none at all.".formatted(key, problem)
                : "%s %s; expected one of %s, of which the nearest is %s."
                        .formatted(key, problem, String.join(", ", known), EditDistance.nearest(given, known));
    }

    /** @throws BindingException if the pattern matches no function */
    public static void requireMatch(String key, String pattern, Functions functions) {
        requireMatch(key, pattern, functions.names(), "matches no function");
    }

    /**
     * Likewise for some of the functions only.
     *
     * @param problem what is wrong if it matches none of them
     */
    public static void requireMatch(String key, String pattern, List<FunctionName> names, String problem) {
        if (!new NamePattern(pattern).matchesAny(names)) {
            List<String> known = names.stream().map(FunctionName::value).toList();
            throw new BindingException(key, problem, known, pattern);
        }
    }
}
