package org.projectchristmas.cli;

/** What the program's exit codes mean to a script. */
public final class Exit {
    /** Everything asked for was done. */
    public static final int DONE = 0;
    /** The work ran to its end, but some pages failed. */
    public static final int INCOMPLETE = 1;
    /** The command line or the config is wrong; nothing was done. */
    public static final int USAGE = 2;
    /** The catalog or a file cannot be used now; nothing was lost. */
    public static final int UNAVAILABLE = 3;
    /** Whoever read standard output closed it before the end, as {@code head} does: what a shell reports of a broken pipe. */
    public static final int READER_GONE = 141;

    private Exit() {}
}
