package org.projectchristmas.catalog.query;

import java.util.List;

/** A text that is no query. The message is one calm sentence in English; {@link LanguageTexts} says it in the reader's language. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> details;
    private final int start;
    private final int end;

    /** What is wrong. */
    public enum Reason {
        /** The field, and the nearest one. */
        UNKNOWN_FIELD,
        /** The field, and an example. */
        NO_VALUE,
        /** The value. */
        NOT_A_YEAR,
        /** The value. */
        NOT_AN_AMOUNT,
        /** The value. */
        NOT_A_TIME,
        /** The value, and the nearest shop. */
        UNKNOWN_SHOP,
        /** The value, and the nearest one. */
        UNKNOWN_FLAG,
        /** The value, and the nearest one. */
        UNKNOWN_PRESENCE,
        /** The two ends of the range. */
        BACKWARDS,
        NOT_OPENED,
        NOTHING_INSIDE,
        TOO_DEEP,
        TOO_LONG
    }

    QueryException(Reason reason, int start, int end, String... details) {
        super(LanguageTexts.ENGLISH.complaint(reason, List.of(details)));
        this.reason = reason;
        this.start = start;
        this.end = end;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence mentions, as {@link Reason} says. */
    List<String> details() {
        return details;
    }

    /** The first character of the place that is wrong, from 0. */
    public int start() {
        return start;
    }

    /** The end of the place, excluded: behind {@link #start()}, and at most one behind the text's end. */
    public int end() {
        return end;
    }
}
