package org.projectchristmas.catalog.view;

/** A view that cannot be saved so. The message is one calm sentence in English. */
public final class ViewException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong. */
    public enum Reason {
        NO_NAME("A view needs a name."),
        LONG_NAME("A name has at most " + ViewName.LONGEST + " letters."),
        UNREADABLE_NAME("A name is one line of text."),
        TAKEN("There is a view of that name already; names differ in more than case."),
        TOO_MANY("There are " + SavedViews.MOST + " views already; remove one first."),
        GONE("That view is no longer there.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public ViewException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
