package org.projectchristmas.catalog.search;

import java.util.List;

/**
 * How a query can go on at a place.
 *
 * @param start of what a candidate replaces
 * @param end of it, excluded
 * @param candidates the likeliest first; at most {@link Completer#MOST}
 */
public record Completion(int start, int end, List<Candidate> candidates) {
    public static final Completion NONE = new Completion(0, 0, List.of());

    /** The text with a candidate in its place; the caret belongs behind it. */
    public Edit accept(String text, Candidate candidate) {
        boolean goesOn = candidate instanceof Candidate.OfField;
        boolean needsBlank = !goesOn && (end >= text.length() || text.charAt(end) != ' ');
        String written = candidate.written() + (needsBlank ? " " : "");
        int caret = start + written.length() + (goesOn || needsBlank ? 0 : 1);
        return new Edit(text.substring(0, start) + written + text.substring(end), caret);
    }

    /** A text and the place of the caret in it. */
    public record Edit(String text, int caret) {}
}
