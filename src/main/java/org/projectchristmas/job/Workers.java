package org.projectchristmas.job;

import java.util.Set;

/** What runs the turns that are due: threads of this process, or a test by hand. */
public interface Workers extends AutoCloseable {
    /** Begins to run the turns of these roots, and to call {@link Work#tick} about once a second. */
    void start(Set<String> roots, Work work);

    /** Says that a turn may have become due. */
    void wake();

    /** Begins no more turns, and waits for those that run; they have been asked to stop before. */
    @Override
    void close();

    /** What is to be done. Safe for use by many threads. */
    interface Work {
        /** Runs a turn to its end. */
        void run(Turn turn);

        /** Looks after what runs, and queues what is due. */
        void tick();
    }
}
