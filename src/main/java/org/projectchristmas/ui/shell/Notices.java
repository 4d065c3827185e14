package org.projectchristmas.ui.shell;

import org.projectchristmas.common.ErrorCode;

/** Tells the collector what happened, one calm sentence at a time. On the JavaFX thread. */
interface Notices {
    void tell(String sentence);

    /**
     * Tells what happened together with what can be done about it.
     *
     * @param action what that is called
     */
    void offer(String sentence, String action, Runnable run);

    /**
     * Tells of something that went wrong.
     *
     * @param code names its entry in the log, where a click on it leads
     */
    void complain(String sentence, ErrorCode code);

    /** Shows what the log has about a code. */
    void lookUp(ErrorCode code);
}
