package org.projectchristmas.job;

/** What was asked for is not done: there is no such function, it cannot be told that, or a hook refused. One sentence says which. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String sentence) {
        super(sentence);
    }
}
