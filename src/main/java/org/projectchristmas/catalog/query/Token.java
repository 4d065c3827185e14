package org.projectchristmas.catalog.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The word or field of a query in which the caret stands.
 *
 * @param start where it begins, behind a dash that excludes it
 * @param end where it ends, excluded
 * @param field the field, if there is one before a sign
 * @param exact whether the sign asks for all of a value, not for a part
 * @param typed what stands before the caret: of the value if there is a field, else of the word
 */
public record Token(int start, int end, @Nullable Field field, boolean exact, String typed) {

    /** The token at a place from 0 to the text's length; none inside a phrase. */
    public static Optional<Token> at(String text, int caret) {
        var source = new Source(text);
        while (true) {
            source.skipBlanks();
            if (source.isAtEnd() || source.at() > caret) {
                return Optional.of(new Token(caret, caret, null, false, ""));
            }
            if (source.here() == '(' || source.here() == ')' || source.here() == '-') {
                source.moveTo(source.at() + 1);
                continue;
            }
            int start = source.at();
            boolean isPhrase = source.isAtQuote();
            Optional<Field> field = isPhrase ? Optional.empty() : field(source);
            int valueStart = source.at();
            boolean isQuoted = source.isAtQuote();
            boolean isExact = field.isPresent() && text.charAt(valueStart - 1) == '=';
            String all = isQuoted ? source.quoted() : source.word();
            if (caret <= source.at() && caret >= start) {
                if (isPhrase || caret < valueStart) {
                    return Optional.empty();
                }
                int from = valueStart + (isQuoted ? 1 : 0);
                String typed = caret < from ? "" : all.substring(0, Math.min(all.length(), caret - from));
                return Optional.of(new Token(start, source.at(), field.orElse(null), isExact, typed));
            }
        }
    }

    /** Reads a field and its sign, if they stand here. */
    private static Optional<Field> field(Source source) {
        String name = source.letters();
        char sign = source.ahead(name.length());
        if (sign != ':' && sign != '=') {
            return Optional.empty();
        }
        var field = Field.ofWord(name);
        field.ifPresent(_ -> source.moveTo(source.at() + name.length() + 1));
        return field;
    }
}
